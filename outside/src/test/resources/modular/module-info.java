/** A module of somebody else that embeds the interpreter. */
module outsider {
    requires dev.segue.stdlib;
    requires dev.segue.sim;

    uses dev.segue.runtime.RuntimeProvider;
}
