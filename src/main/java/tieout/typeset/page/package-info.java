/// Words with placeholders in, words with figures out: the templates of the documents.
///
/// A template is a real HTML file in `templates/`, with `[=f.bitcoin_held]` where a figure goes and
/// `[#if draft]` or `[#list regions as r]` around parts. A [Proofreader] reads it before anything
// is
/// set: a number typed into the words, an unknown figure, a banned word, or any directive that
// could
/// compute or reach outside is refused at `template:line:column`. A [Compositor] then expands it
/// with a [Vocabulary]: the report in the words of one audience, and nothing else.
///
/// No arithmetic happens here. A figure knows its forms ([Reading]); the template picks one.
/// Everything printed is escaped, so a counterparty called `<b>` prints as such.
@NullMarked
package tieout.typeset.page;

import org.jspecify.annotations.NullMarked;
