package dev.segue.resolve;

import dev.segue.source.Diagnostic;
import dev.segue.source.NameCode;
import dev.segue.source.Span;
import dev.segue.source.Suggestions;
import dev.segue.syntax.Header;
import dev.segue.syntax.Name;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what bare names stand for, and says what is wrong with those that stand for nothing. */
final class NameLookup {
    private final FileResolver file;

    NameLookup(FileResolver file) {
        this.file = file;
    }

    /**
     * The variable of that name, else the function as a value.
     *
     * @param atomFits whether an atom could stand in its place
     */
    ResolvedExpr value(Scope scope, Name name, boolean atomFits) {
        Scope.Found found = scope.find(name.text());
        if (found != null) {
            file.usage.read(found.binding());
            return read(found, name);
        }
        FunctionTarget function = file.names.function(name.text());
        if (function != null) {
            file.mentionValue(function, name.span());
            return new ResolvedExpr.FunctionReference(function, name.span());
        }
        reportUnknown(scope, name, atomFits);
        return new ResolvedExpr.Unresolved(name.span());
    }

    /** The variable of that name alone, as pins, in whose place an atom could stand, and assignments want it. */
    Scope.@Nullable Found variable(Scope scope, Name name, boolean pinned) {
        Scope.Found found = scope.find(name.text());
        if (found == null) {
            reportUnknown(scope, name, pinned);
        }
        return found;
    }

    ResolvedExpr read(Scope.Found found, Name name) {
        Binding binding = found.binding();
        if (found.slot().place() == Slot.Place.GLOBAL) {
            checkHeader(binding, name.span());
            checkAbove(binding, name);
            file.mentionGlobal(binding, name.span());
        }
        return new ResolvedExpr.Read(name.text(), found.slot(), name.span());
    }

    private void checkHeader(Binding binding, Span span) {
        if (binding.role() != Binding.Role.HEADER || binding.slot().index() == HeaderSlot.DIRECTION.ordinal()) {
            return;
        }
        Header header = file.names.file.header();
        boolean known =
                header != null && (binding.slot().index() == HeaderSlot.APP.ordinal() || header.versions() != null);
        // An upgrade line that could not be read was told of already.
        boolean isLeftOut = file.names.mayDefine("from") && file.names.mayDefine("to");
        if (!known && file.script && !isLeftOut) {
            file.error(
                    NameCode.NO_HEADER_PART,
                    span,
                    "%s is not known: the script has no upgrade line that says it".formatted(binding.name()),
                    "start the script with: upgrade chat from \"0.1.0\" to \"0.2.0\"");
        }
    }

    private void checkAbove(Binding binding, Name name) {
        Span bound = binding.span();
        if (binding.role() == Binding.Role.PARAM
                && file.seesTopLevel()
                && bound != null
                && bound.source() == name.span().source()
                && bound.start() > name.span().start()) {
            file.diagnostics.report(above(name).withRelated("it is bound here", bound));
        }
    }

    private Diagnostic above(Name name) {
        file.usage.meant(name.text());
        return Diagnostic.of(
                        NameCode.USED_ABOVE,
                        name.span(),
                        "%s is bound further below; a top-level name is seen only below its binding"
                                .formatted(name.text()))
                .withHint("move this below its binding, or the binding up");
    }

    void reportUnknown(Scope scope, Name name, boolean atomFits) {
        if (file.names.mayDefine(name.text())) {
            return;
        }
        if (file.topLevelNames().contains(name.text())) {
            reportTopLevel(name);
            return;
        }
        Set<String> known = new LinkedHashSet<>(scope.visible());
        known.addAll(file.names.reachableFunctions());
        file.suggest(
                NameCode.UNKNOWN_NAME,
                name.span(),
                "there is no variable or function %s here".formatted(name.text()),
                name.text(),
                known,
                near -> hint(scope, name, near, atomFits),
                ForeignNames.hint(name.text()).or(() -> ForeignNames.hintForValue(name.text(), atomFits)));
    }

    /** A function is seldom meant as a value, so where only one of those is near an atom may have been. */
    private static String hint(Scope scope, Name name, String near, boolean atomFits) {
        String meant = Suggestions.hint(near);
        return atomFits && scope.find(near) == null
                ? meant + " Or, if an atom was meant, write `:" + name.text() + "`"
                : meant;
    }

    private void reportTopLevel(Name name) {
        if (file.seesTopLevel()) {
            file.diagnostics.report(above(name));
            return;
        }
        file.usage.meant(name.text());
        file.diagnostics.report(Diagnostic.of(
                        NameCode.NOT_SEEN_HERE,
                        name.span(),
                        "%s is a top-level name, which only steps see".formatted(name.text()))
                .withHint("pass it as an argument"));
    }
}
