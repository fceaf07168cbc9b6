/**
 * The formatter: trees and their comments become documents, which say where lines may break, and documents become text.
 * Only what has to do with the layout of scripts belongs here.
 */
@NullMarked
package dev.segue.syntax.format;

import org.jspecify.annotations.NullMarked;
