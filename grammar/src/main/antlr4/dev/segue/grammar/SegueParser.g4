parser grammar SegueParser;
options { tokenVocab = SegueLexer; }
file : NAME* EOF ;
