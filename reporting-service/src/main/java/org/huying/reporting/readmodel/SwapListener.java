package org.huying.reporting.readmodel;

/** Whoever keeps something that was made from the tables of read models. */
public interface SwapListener {
    /** Told of tables that were built anew in the transaction in which they take the place of the old ones. */
    void changedPlaces(ReadModel model);
}
