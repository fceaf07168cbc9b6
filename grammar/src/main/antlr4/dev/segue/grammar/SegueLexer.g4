/*
 * The tokens of .upgrade scripts. Line breaks mean nothing, so what touches what does mean something; the scanner
 * that drives this lexer tells it by the tokens' offsets:
 *   - "(" and "[" that touch what they apply to become CALL_OPEN and INDEX_OPEN;
 *   - ":" that touches a name is a COLON and never begins an atom;
 *   - NAME_NOT_EQUAL and ATOM_NOT_EQUAL come apart into two tokens, for a "!" before "=" is no part of a name.
 * Tokens named BAD_… are mistakes; none of them reaches the parser.
 */
lexer grammar SegueLexer;

tokens { CALL_OPEN, INDEX_OPEN }

// Reserved words
UPGRADE     : 'upgrade' ;
USE         : 'use' ;
PARAM       : 'param' ;
LET         : 'let' ;
VAR         : 'var' ;
FN          : 'fn' ;
INSTRUCTION : 'instruction' ;
STEP        : 'step' ;
SECTION     : 'section' ;
ASSUME      : 'assume' ;
AWAIT       : 'await' ;
IF          : 'if' ;
ELSE        : 'else' ;
MATCH       : 'match' ;
CASE        : 'case' ;
WHEN        : 'when' ;
FOR         : 'for' ;
IN          : 'in' ;
PARALLEL    : 'parallel' ;
TRY         : 'try' ;
RESCUE      : 'rescue' ;
RETURN      : 'return' ;
FAIL        : 'fail' ;
AND         : 'and' ;
OR          : 'or' ;
NOT         : 'not' ;
TRUE        : 'true' ;
FALSE       : 'false' ;
NIL         : 'nil' ;
BEFORE      : 'before' ;
AFTER       : 'after' ;
DIV         : 'div' ;
MOD         : 'mod' ;
INFINITY    : 'infinity' ;

// Contextual words: names wherever the grammar does not ask for them
FROM         : 'from' ;
TO           : 'to' ;
AS           : 'as' ;
FOREIGN      : 'foreign' ;
CHECK        : 'check' ;
DEPENDS      : 'depends' ;
ON           : 'on' ;
CHANGES      : 'changes' ;
CODE         : 'code' ;
PROCESSES    : 'processes' ;
APPLICATIONS : 'applications' ;
UNDO         : 'undo' ;
FAILURE      : 'failure' ;
ROLLBACK     : 'rollback' ;
RESTART      : 'restart' ;
HALT         : 'halt' ;
WITHIN       : 'within' ;
FREEZE       : 'freeze' ;
AT           : 'at' ;
MOST         : 'most' ;
ALWAYS       : 'always' ;
EVERY        : 'every' ;
LIMIT        : 'limit' ;
POINT_OF_NO_RETURN : 'point_of_no_return' ;

NAME           : IDENTIFIER [?!]? ;
NAME_NOT_EQUAL : IDENTIFIER '!=' ;
ATOM           : ':' IDENTIFIER [?!]? ;
ATOM_NOT_EQUAL : ':' IDENTIFIER '!=' ;

INTEGER    : DIGITS | '0x' [0-9a-fA-F]+ ('_' [0-9a-fA-F]+)* ;
FLOAT      : DIGITS '.' DIGITS ([eE] [+-]? DIGITS)? ;
DURATION   : (DIGITS ('us' | 'ms' | 's' | 'm' | 'h' | 'd'))+ ;
SIZE       : DIGITS ('B' | 'KiB' | 'MiB' | 'GiB') ;
PERCENTAGE : DIGITS ('.' DIGITS)? '%' ;
BAD_NUMBER
    : [0-9] WORD* ('.' [0-9] WORD*)?
    | DIGITS '.' DIGITS [eE] [+-] DIGITS WORD+
    | DIGITS ('.' DIGITS)? '%' WORD+
    ;

// A brace opens a mode and its partner leaves it, so that the "}" that ends an interpolation is known.
ATOM_OPEN  : ':"' -> pushMode(TEXT) ;
TEXT_OPEN  : '"' -> pushMode(TEXT) ;
LINES_OPEN : '"""' -> pushMode(LINES) ;
MAP_OPEN   : '%{' -> pushMode(DEFAULT_MODE) ;
LBRACE     : '{' -> pushMode(DEFAULT_MODE) ;
RBRACE     : '}' -> popMode ;
LPAREN     : '(' ;
RPAREN     : ')' ;
LBRACK     : '[' ;
RBRACK     : ']' ;

COMMA         : ',' ;
SEMICOLON     : ';' ;
COLON         : ':' ;
DOT           : '.' ;
RANGE         : '..' ;
ARROW         : '->' ;
FAT_ARROW     : '=>' ;
PIPE          : '|>' ;
BAR           : '|' ;
PIN           : '^' ;
ASSIGN        : '=' ;
ADD_ASSIGN    : '+=' ;
SUBTRACT_ASSIGN : '-=' ;
EQUAL         : '==' ;
NOT_EQUAL     : '!=' ;
LESS          : '<' ;
LESS_OR_EQUAL : '<=' ;
GREATER       : '>' ;
GREATER_OR_EQUAL : '>=' ;
JOIN          : '++' ;
PLUS          : '+' ;
MINUS         : '-' ;
STAR          : '*' ;
SLASH         : '/' ;

COMMENT       : '#' ~[\r\n]* -> channel(HIDDEN) ;
WHITE_SPACE   : [ \t\r\n]+ -> skip ;
BAD_CHARACTER : [\u{80}-\u{10FFFF}]+ | '&&' | FOREIGN_TEXT | . ;

// Texts in the quotes of other languages
fragment FOREIGN_TEXT : '\'' ~['\r\n]* '\'' | '`' ~[`\r\n]* '`' | [\u2018\u201C\u201E] ~[\u2018\u2019\u201C\u201D\u201E\r\n]* [\u2018\u2019\u201C\u201D]
    | '~' [a-zA-Z] ('/' ~[/\r\n]* '/' | '(' ~[)\r\n]* ')' | '[' ~[\]\r\n]* ']' | '{' ~[}\r\n]* '}' | '"' ~["\r\n]* '"' | '|' ~[|\r\n]* '|') [a-z]* ;

fragment IDENTIFIER : [A-Za-z_] WORD* ;
fragment WORD       : [A-Za-z0-9_] ;
fragment DIGITS     : [0-9]+ ('_' [0-9]+)* ;

// Between '"' and '"'
mode TEXT ;

CHARACTERS     : ~["\\$\r\n]+ | '$' ;
ESCAPE         : '\\' [nrt"\\$] | '\\u{' [0-9a-fA-F]+ '}' ;
BAD_ESCAPE     : '\\' ~[\r\n]? ;
INTERPOLATION  : '${' -> pushMode(DEFAULT_MODE) ;
TEXT_CLOSE     : '"' -> popMode ;
BAD_LINE_BREAK : '\r'? '\n' | '\r' ;

// Between '"""' and '"""'
mode LINES ;

LINES_CHARACTERS    : (~["\\$]+ | '$' | '"') -> type(CHARACTERS) ;
LINES_ESCAPE        : ('\\' [nrt"\\$] | '\\u{' [0-9a-fA-F]+ '}') -> type(ESCAPE) ;
LINES_BAD_ESCAPE    : '\\' ~[\r\n]? -> type(BAD_ESCAPE) ;
LINES_INTERPOLATION : '${' -> type(INTERPOLATION), pushMode(DEFAULT_MODE) ;
LINES_CLOSE         : '"""' -> type(TEXT_CLOSE), popMode ;
