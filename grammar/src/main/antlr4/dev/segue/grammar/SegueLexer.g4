lexer grammar SegueLexer;
NAME : [a-z]+ ;
WS : [ \t\r\n]+ -> channel(HIDDEN) ;
