/*
 * The grammar of .upgrade scripts, as docs/language.md has it. Rules and labels carry the names of the tree's classes.
 * A long chain of operators is a loop and no recursion.
 */
parser grammar SegueParser;

options { tokenVocab = SegueLexer; }

// Entries

file           : header? (item | SEMICOLON)* EOF ;
expressionFile : expression EOF ;

// Header and declarations

header
    : UPGRADE name (FROM string TO string)? headerOption*
    ;

headerOption
    : ON FAILURE policy=(ROLLBACK | RESTART | HALT)   # failurePolicy
    | WITHIN expression                               # runDeadline
    | FREEZE AT MOST expression                       # freezeLimit
    ;

item
    : use
    | param
    | function
    | instruction
    | foreignInstruction
    | stepItem
    ;

use                : USE string (AS name)? ;
param              : PARAM name (COLON typeName)? (ASSIGN expression)? ;
function           : FN name formals (ASSIGN expression | block) ;
instruction        : CHECK? INSTRUCTION name formals clause* block (UNDO block)? ;
foreignInstruction : FOREIGN CHECK? INSTRUCTION name formals clause* FROM string ;

clause
    : placements
    | changes
    | dependencies
    ;

changes      : CHANGES kind=(CODE | PROCESSES | APPLICATIONS)? ;
dependencies : DEPENDS ON path (COMMA path)* ;
formals      : (LPAREN | CALL_OPEN) (formal (COMMA formal)* COMMA?)? RPAREN ;
formal       : name (COLON typeName)? (ASSIGN expression)? ;
typeName     : name | NIL ;

// Steps

stepItem
    : call placements* deadline?                                             # callStep
    | STEP string (placements | changes)* block (UNDO block)? deadline?      # inlineStep
    | CHECK STEP string placements* block deadline?                          # inlineCheck
    | SECTION string stepBlock                                               # section
    | POINT_OF_NO_RETURN                                                     # pointOfNoReturn
    | let                                                                    # letItem
    | assume                                                                 # assumeItem
    | await                                                                  # awaitItem
    | IF expression stepBlock (ELSE IF expression stepBlock)* (ELSE stepBlock)?   # ifSteps
    | ALWAYS block                                                           # always
    ;

stepBlock  : LBRACE (stepItem | SEMICOLON)* RBRACE ;
placements : placement (COMMA placement)* ;
placement  : relation=(BEFORE | AFTER) anchor ;
anchor     : path | string ;
path       : name (DOT label)* ;
deadline   : WITHIN expression ;

// Statements

block       : LBRACE (statement | SEMICOLON)* (returnStatement SEMICOLON*)? RBRACE ;

statement
    : let                                                                    # letStatement
    | VAR name ASSIGN expression                                             # var
    | name operator=(ASSIGN | ADD_ASSIGN | SUBTRACT_ASSIGN) expression       # assign
    | assume                                                                 # assumeStatement
    | await                                                                  # awaitStatement
    | call                                                                   # callStatement
    | IF expression block (ELSE IF expression block)* (ELSE block)?          # ifStatement
    | MATCH expression LBRACE caseStatement* RBRACE                          # matchStatement
    | FOR pattern IN expression (WHEN expression)? block                     # for
    | PARALLEL FOR pattern IN expression (WHEN expression)? (LIMIT expression)? block   # parallelFor
    | TRY block RESCUE LBRACE caseStatement* RBRACE                          # try
    | FAIL expression                                                        # fail
    ;

returnStatement : RETURN expression? ;
caseStatement   : CASE pattern (WHEN expression)? ARROW (block | statement | returnStatement) SEMICOLON* ;
let             : LET pattern ASSIGN expression ;
assume          : ASSUME (pattern ASSIGN)? expression ELSE expression ;
await           : AWAIT (pattern ASSIGN)? expression WITHIN expression (EVERY expression)? ELSE expression ;

// Calls

call       : head (args suffix* pipeTarget* | pipeTarget+) ;
head       : name headSuffix* ;
headSuffix : member | index ;
suffix     : args | member | index ;
member     : DOT label ;
index      : INDEX_OPEN expression RBRACK ;
args       : CALL_OPEN (argument (COMMA argument)* COMMA?)? RPAREN ;
argument   : (label COLON)? expression ;
pipeTarget : PIPE path args? ;

// Expressions, the loosest operators first. Where two neighbouring levels chain alike they share a rule, and the builder
// groups their operands: each rule costs time for every expression that has none of its operators.

expression : lambda | condition ((OR | AND) condition)* ;
lambda     : FN formals (ARROW expression | block) ;
condition  : NOT* pipeline (operator=(EQUAL | NOT_EQUAL | LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL | IN) pipeline)? ;
pipeline   : range (JOIN range)* pipeTarget* ;
range      : sum (RANGE sum)? ;
sum        : operand ((PLUS | MINUS | STAR | SLASH | DIV | MOD) operand)* ;
operand    : MINUS* (number | primary suffix*) ;

primary
    : name               # reference
    | constant           # constantExpression
    | text               # textExpression
    | parenthesized      # parenthesizedExpression
    | listLiteral        # listExpression
    | mapLiteral         # mapExpression
    | IF expression LBRACE expression RBRACE (ELSE IF expression LBRACE expression RBRACE)* ELSE LBRACE expression RBRACE   # ifExpression
    | MATCH expression LBRACE caseExpression* RBRACE   # matchExpression
    ;

caseExpression : CASE pattern (WHEN expression)? ARROW expression ;
parenthesized  : LPAREN (expression (COMMA expression)* COMMA?)? RPAREN ;
listLiteral    : LBRACK (expression (comprehension | listRest))? RBRACK ;
comprehension  : FOR pattern IN expression (IF expression)? ;
listRest       : (COMMA expression)* (COMMA | BAR expression)? ;
mapLiteral     : MAP_OPEN (mapEntry (COMMA mapEntry)* COMMA?)? RBRACE ;
mapEntry       : label COLON expression | expression FAT_ARROW expression ;

// Patterns

pattern : simplePattern (COLON typeName)? ;

simplePattern
    : name                    # namePattern
    | PIN name                # pinned
    | literal                 # literalPattern
    | LPAREN (pattern (COMMA pattern)* COMMA?)? RPAREN                        # tuplePattern
    | LBRACK (pattern (COMMA pattern)* (COMMA | BAR pattern)?)? RBRACK        # listPattern
    | MAP_OPEN (mapPatternEntry (COMMA mapPatternEntry)* COMMA?)? RBRACE      # mapPattern
    ;

mapPatternEntry : label COLON pattern | literal FAT_ARROW pattern ;

// Literals and names

literal  : MINUS? number | constant | text ;
number   : INTEGER | FLOAT | DURATION | SIZE | PERCENTAGE | INFINITY ;
constant : TRUE | FALSE | NIL | ATOM | quotedAtom ;

quotedAtom : ATOM_OPEN textPart* TEXT_CLOSE ;
text       : (TEXT_OPEN | LINES_OPEN) textPart* TEXT_CLOSE ;
textPart   : CHARACTERS | ESCAPE | INTERPOLATION expression RBRACE ;
string     : text ;

name
    : NAME | FROM | TO | AS | FOREIGN | CHECK | DEPENDS | ON | CHANGES | CODE | PROCESSES | APPLICATIONS | UNDO
    | FAILURE | ROLLBACK | RESTART | HALT | WITHIN | FREEZE | AT | MOST | ALWAYS | EVERY | LIMIT | POINT_OF_NO_RETURN
    ;

label
    : name | UPGRADE | USE | PARAM | LET | VAR | FN | INSTRUCTION | STEP | SECTION | ASSUME | AWAIT | IF | ELSE
    | MATCH | CASE | WHEN | FOR | IN | PARALLEL | TRY | RESCUE | RETURN | FAIL | AND | OR | NOT | TRUE | FALSE | NIL
    | BEFORE | AFTER | DIV | MOD | INFINITY
    ;
