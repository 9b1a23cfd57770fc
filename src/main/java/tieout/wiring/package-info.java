/// The outside of the program: the command line, the batch job, and the files that go out.
///
/// `tieout close 2026-02` gathers the sources and templates, makes a run id of their digests, and
/// starts the Spring Batch job of that id: six steps, named like the packages they call. A step
/// computes its value with pure code and files its rows in the transaction that marks the step as
/// done. A killed job is picked up where it stood; a finished one is not computed again. The
/// documents are filed by the job and published after it, each by a temporary file and a rename.
///
/// Everything that depends on the machine is here, and nothing here knows what a figure means.
/// Help, mistakes in the arguments and questions about closed months are answered without Spring.
@NullMarked
package tieout.wiring;

import org.jspecify.annotations.NullMarked;
