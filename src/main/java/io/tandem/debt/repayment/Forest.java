package io.tandem.debt.repayment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Linked items in preorder when each keeps only one of its needs: the one that takes most with everything it needs itself.
 *
 * @param items the items' numbers
 * @param after for each position the first one behind the item's branch
 */
record Forest(int[] items, int[] after) {
    static Forest of(Linked linked, BitSet open) {
        int[] parents = new int[linked.count()];
        List<List<Integer>> children = new ArrayList<>(Collections.nCopies(linked.count(), List.of()));
        List<Integer> roots = new ArrayList<>();
        // From the last to the first, so that the first one lies on top of the stack below.
        for (int item = open.length() - 1; item >= 0; item = item == 0 ? -1 : open.previousSetBit(item - 1)) {
            parents[item] = keptNeed(linked, item, open);
            (parents[item] < 0 ? roots : childrenOf(children, parents[item])).add(item);
        }
        return of(parents, children, roots, open.cardinality());
    }

    private static List<Integer> childrenOf(List<List<Integer>> children, int parent) {
        if (children.get(parent).isEmpty()) {
            children.set(parent, new ArrayList<>());
        }
        return children.get(parent);
    }

    private static int keptNeed(Linked linked, int item, BitSet open) {
        int kept = -1;
        for (int need = linked.needs(item).nextSetBit(0); need >= 0; need = linked.needs(item).nextSetBit(need + 1)) {
            if (open.get(need) && (kept < 0 || linked.closureUnits(need) > linked.closureUnits(kept))) {
                kept = need;
            }
        }
        return kept;
    }

    private static Forest of(int[] parents, List<List<Integer>> children, List<Integer> roots, int count) {
        int[] items = new int[count];
        int[] positions = new int[parents.length];
        int[] after = new int[count];
        Deque<Integer> stack = new ArrayDeque<>();
        roots.forEach(stack::push);
        for (int position = 0; position < count; position++) {
            items[position] = stack.pop();
            positions[items[position]] = position;
            children.get(items[position]).forEach(stack::push);
        }
        Arrays.setAll(after, position -> position + 1);
        for (int position = count - 1; position >= 0; position--) {
            int parent = parents[items[position]];
            if (parent >= 0) {
                after[positions[parent]] = Math.max(after[positions[parent]], after[position]);
            }
        }
        return new Forest(items, after);
    }
}
