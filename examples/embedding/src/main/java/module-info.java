/** A service that carries out the upgrades that are put into a folder. */
module watcher {
    requires dev.segue.beam;
    requires dev.segue.sim;
    requires dev.segue.stdlib;

    // Segue calls the methods of the diary.
    exports watcher to
            dev.segue;
}
