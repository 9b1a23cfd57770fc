/// Files into facts: one small reader for each source format, no interpretation.
///
/// Sources enter as bytes; `Facts` leave, each fact with the line it stands on. A file is taken
/// whole or refused whole: all problems of all files are collected and thrown as one refusal. What
/// no header tells (account, unit, zone, day cut) is stated in `standing/` and its absence refused.
@NullMarked
package tieout.intake;

import org.jspecify.annotations.NullMarked;
