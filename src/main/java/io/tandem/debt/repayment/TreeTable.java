package io.tandem.debt.repayment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * For every room the most valuable choice of items of which each hangs on at most one other and is taken only together with it: the 0/1 knapsack by dynamic programming over the items in
 * preorder, where leaving an item out leaves out the branch that hangs on it. Time: items × room.
 * Source of the scheme: Geon Cho and Dong X. Shaw, "A depth-first dynamic programming algorithm for the tree knapsack problem" (INFORMS Journal on Computing, 1997).
 */
final class TreeTable {
    private final Weights weights;
    private final int[] items;
    private final int[] after;
    private final BitSet[] taken;
    private final long[] best;

    private TreeTable(Weights weights, int[] items, int[] after, BitSet[] taken, long[] best) {
        this.weights = weights;
        this.items = items;
        this.after = after;
        this.taken = taken;
        this.best = best;
    }

    /**
     * @param items the items in preorder
     * @param after for each position the first one behind the item's branch
     * @param base  the value of what else may be put into each room; its length sets the largest room
     */
    static TreeTable of(Weights weights, int[] items, int[] after, long[] base) {
        int count = items.length;
        BitSet[] taken = new BitSet[count];
        long[][] rows = new long[count + 1][];
        int[] readers = readers(after);
        Deque<long[]> spare = new ArrayDeque<>();
        rows[count] = base;
        for (int position = count - 1; position >= 0; position--) {
            long[] row = spare.isEmpty() ? new long[base.length] : spare.pop();
            taken[position] = fill(row, rows[position + 1], rows[after[position]], weights.units(items[position]), weights.value(items[position]));
            rows[position] = row;
            release(rows, position + 1, readers, spare);
            release(rows, after[position], readers, spare);
        }
        return new TreeTable(weights, items, after, taken, rows[0]);
    }

    /** The first so many items, hanging on nothing. */
    static TreeTable ofFree(Weights weights, int count, int room) {
        int[] items = new int[count];
        int[] after = new int[count];
        Arrays.setAll(items, position -> position);
        Arrays.setAll(after, position -> position + 1);
        return of(weights, items, after, new long[room + 1]);
    }

    private static int[] readers(int[] after) {
        int[] readers = new int[after.length + 1];
        for (int position = 0; position < after.length; position++) {
            readers[position + 1]++;
            readers[after[position]]++;
        }
        return readers;
    }

    // A row that nobody reads any more is written over; the lowest one is the caller's.
    private static void release(long[][] rows, int row, int[] readers, Deque<long[]> spare) {
        if (--readers[row] == 0 && row < rows.length - 1) {
            spare.push(rows[row]);
            rows[row] = null;
        }
    }

    private static BitSet fill(long[] row, long[] with, long[] without, int units, long value) {
        BitSet taken = new BitSet(row.length);
        System.arraycopy(without, 0, row, 0, Math.min(units, row.length));
        for (int room = units; room < row.length; room++) {
            long inside = with[room - units] + value;
            boolean isTaken = inside >= without[room];
            row[room] = isTaken ? inside : without[room];
            if (isTaken) {
                taken.set(room);
            }
        }
        return taken;
    }

    long[] best() {
        return best;
    }

    /** Marks the items of the best choice for this room. @return the room they leave for what the base stands for */
    int trace(int room, BitSet chosen) {
        int left = room;
        int position = 0;
        while (position < items.length) {
            if (taken[position].get(left)) {
                chosen.set(items[position]);
                left -= weights.units(items[position]);
                position++;
            } else {
                position = after[position];
            }
        }
        return left;
    }
}
