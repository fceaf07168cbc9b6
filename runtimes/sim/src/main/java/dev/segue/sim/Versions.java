package dev.segue.sim;

import java.math.BigInteger;
import java.util.Comparator;

/** The order of versions: part by part, numbers by their value. */
final class Versions implements Comparator<String> {

    static final Versions ORDER = new Versions();

    private Versions() {}

    @Override
    public int compare(String left, String right) {
        String[] lefts = left.split("[.+-]");
        String[] rights = right.split("[.+-]");
        for (int i = 0; i < Math.min(lefts.length, rights.length); i++) {
            int order = part(lefts[i], rights[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(lefts.length, rights.length);
    }

    private static int part(String left, String right) {
        boolean numbers = left.matches("\\d+") && right.matches("\\d+");
        return numbers ? new BigInteger(left).compareTo(new BigInteger(right)) : left.compareTo(right);
    }
}
