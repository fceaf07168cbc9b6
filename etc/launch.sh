# Starts the program. Read by ./segue and by bin/segue of the zip; the one place for what Java is told. Forks nothing on the
# way to Java but what asks a terminal for its size.
#
# Expects: java_home, java_identity and java_number (find-java.sh), program (the folder of the jars), scripts (the folder of the examples),
# installation (the folder that each build of it has its jars in, at any depth).

main_class=dev.segue.cli.Main
quiet_flags='-XX:+UseSerialGC -Xlog:disable'
# Room for what is new, so that planning a large script is not spent on copying what lives. Only what is used takes memory.
heap_flags='-XX:InitialRAMPercentage=12 -XX:NewRatio=1'

# In one order wherever the folder lies, for an archive of classes knows the order that it was made with.
find_class_path() {
  class_path=''
  for jar in "$program"/*.jar; do class_path=$class_path${class_path:+:}$jar; done
}

# What a start leaves for the next ones: from Java 25 on an AOT cache (JEP 514), which holds classes that are linked already,
# before that an archive of classes. Sets ending, and the flags that make one and use one.
find_kind() {
  if [ "$java_number" -ge 25 ]; then
    ending=aot making=-XX:AOTCacheOutput= using=-XX:AOTCache=
  else
    ending=jsa making=-XX:ArchiveClassesAtExit= using=-XX:SharedArchiveFile=
  fi
}

# Sets jars: the check sum, size and name of each jar. Java 25 goes on running the old classes of its cache when a jar was
# replaced, so we look at each jar in each start (a few milliseconds); without cksum there is no archive.
sum_jars() {
  jars=$(cd "$program" && cksum ./*.jar 2>/dev/null) || jars=''
}

# What users add to run foreign languages: the jars in $SEGUE_LIB, else in their data folder if it is their own, so that
# nobody else's code is run by root. Sets added_path, and added_flags to what keeps Java quiet about what those jars do.
find_added_jars() {
  added=${SEGUE_LIB:-}
  if [ -z "$added" ]; then
    added=${XDG_DATA_HOME:-${HOME:-/nowhere}/.local/share}/segue/lib
    [ -O "$added" ] || added=/nowhere
  fi
  added_path='' added_flags=''
  for jar in "$added"/*.jar; do
    if [ -f "$jar" ]; then added_path=$added_path:$jar; fi
  done
  if [ -z "$added_path" ]; then return; fi
  added_flags=--enable-native-access=ALL-UNNAMED
  if [ "$java_number" -ge 23 ]; then added_flags="$added_flags --sun-misc-unsafe-memory-access=allow"; fi
}

# archive_fits ARCHIVE: whether it was made of these jars by this Java.
archive_fits() {
  [ -f "$1" ] && [ -f "$1.of" ] || return 1
  recorded=''
  while IFS= read -r line; do recorded="$recorded$line
"; done <"$1.of"
  case $recorded in
    "$java_identity
$program
$jars
" | "$java_identity
anywhere
$jars
") return 0 ;;
  esac
  return 1
}

# record_classes ARCHIVE PLACE: an archive of the classes that the commands load makes their start short.
record_classes() {
  printf '%s\n' "$java_identity" "$2" "$jars" >"$1.of.$$"
  if "$java_home/bin/java" "$making$1.$$" $quiet_flags -cp "$class_path" dev.segue.cli.Recording \
    "$scripts/chat.upgrade" >/dev/null 2>&1 </dev/null && [ -f "$1.$$" ]; then
    mv "$1.$$" "$1" && mv "$1.of.$$" "$1.of"
  else
    mv "$1.of.$$" "$1.failed"
  fi
  rm -f "$1.$$" "$1.$$.config" "$1.of.$$"
}

# record_own ARCHIVE: makes one in the user's cache, unless another start is about to, and drops what it replaces there.
record_own() {
  # No recording takes so long: the file of one that was killed.
  find "${1%/*}" -type f \( -name '*.[aj][os][ta].[0-9]*' -o -name '*.[aj][os][ta].of.[0-9]*' \) -mmin +10 -exec rm -f {} +
  for started in "$1".of.*; do
    if [ -f "$started" ]; then return; fi
  done
  record_classes "$1" "$program"
  recorded=$jars
  sum_jars
  if [ "$jars" = "$recorded" ]; then
    drop_older "${1%/*}"
  else
    # Newer jars took their place meanwhile.
    rm -f "$1" "$1.of" "$1.failed"
  fi
}

# drop_older CACHE: removes the archives of older jars of this installation, and after a month those of places that are gone.
# A program that runs keeps the file that it has open, and Java starts without one that it no longer finds.
drop_older() {
  for record in "$1"/*.of "$1"/*.failed; do
    [ -f "$record" ] || continue
    place='' made_of=''
    { read -r made_by && IFS= read -r place && made_of=$(cat); } <"$record"
    case $place in
      "$program") [ "$made_of" != "$jars" ] || continue ;; # by another Java, which may be used in turn
      "$installation"/*) ;;
      *) [ ! -d "$place" ] && [ -n "$(find "$record" -mtime +30)" ] || continue ;; # another machine may have it
    esac
    rm -f "${record%.*}" "$record"
  done
}

# Sets cache: the user's folder for archives; nothing for who has no home, for whom none is made up.
find_cache() {
  cache=${XDG_CACHE_HOME:-}
  if [ -z "$cache" ] && [ -n "${HOME:-}" ] && [ -d "$HOME" ]; then cache=$HOME/.cache; fi
  cache=${cache:+$cache/segue}
}

# Sets archive: the one that came with the jars, else one in the user's cache, which is made beside the first command.
find_archive() {
  archive=''
  find_kind
  sum_jars
  if [ -z "$jars" ]; then return; fi
  archive=$program/segue.$ending
  if archive_fits "$archive"; then return; fi
  find_cache
  if [ -z "$cache" ]; then
    archive=''
    return
  fi
  sum=$(printf '%s\n' "$java_identity" "$program" "$jars" | cksum)
  archive=$cache/${sum%% *}.$ending
  if archive_fits "$archive"; then return; fi
  # A Java that lacks an archive of its own classes cannot add to it.
  if [ -z "${SEGUE_NO_CACHE:-}" ] && [ -f "$java_home/lib/server/classes.jsa" ] && [ ! -f "$archive.failed" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ]; then
    (cd / && umask 077 && record_own "$archive") >/dev/null 2>&1 </dev/null 3>&- 9>&- &
  fi
  archive=''
}

# Which of the streams are terminals, and how large the terminal is.
find_terminal() {
  terminal='' size=''
  [ -t 0 ] && terminal="${terminal}in,"
  [ -t 1 ] && terminal="${terminal}out,"
  [ -t 2 ] && terminal="${terminal}err,"
  case $terminal in
    *out* | *err*) size=$(stty size 2>/dev/null </dev/tty) ;;
  esac
}

launch() {
  find_class_path
  find_archive
  find_added_jars
  find_terminal
  # Commands that only look are over before the optimising compiler would pay.
  case "${1:-}" in run | rehearse | repl) quick='' ;; *) quick=-XX:TieredStopAtLevel=1 ;; esac
  # Java reads file names as the locale says; without one that knows UTF-8, names outside ASCII would be lost.
  locale=${LC_ALL:-${LC_CTYPE:-${LANG:-}}}
  case $locale in
    *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
    *) LC_ALL=C.UTF-8 && export LC_ALL ;;
  esac
  exec "$java_home/bin/java" $quiet_flags $heap_flags $added_flags $quick ${archive:+"$using$archive"} \
    -Dsegue.terminal="$terminal" -Dsegue.size="$size" -Dsegue.locale="$locale" \
    -cp "$class_path$added_path" $main_class "$@"
}
