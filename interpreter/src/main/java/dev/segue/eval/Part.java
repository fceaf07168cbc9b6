package dev.segue.eval;

/** A piece of executable code: what it needs are its fields, other parts among them. */
interface Part {}
