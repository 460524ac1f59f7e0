package io.tandem.sandbox.jira.load;

import io.tandem.sandbox.jira.model.IssueBundle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Watches for links and parents that lead back to where they began. Links in a circle are kept, as Jira keeps them, and told; a parent that closes a circle is not taken. */
final class Circles {
    private record Edge(long type, String source, String target) { }

    private final Set<Edge> edges = new HashSet<>();
    private final Map<String, String> parents = new HashMap<>();
    private final ImportReport report;

    Circles(ImportReport report) {
        this.report = report;
    }

    void look(IssueBundle bundle, String file) {
        String key = bundle.issue().key();
        String parent = bundle.issue().parentKey;
        if (parent != null) {
            if (leadsBack(parent, key)) {
                report.add(file, key, "its parent " + parent + " is below it; it has no parent now.");
                bundle.issue().parentKey = null;
            } else {
                parents.put(key, parent);
            }
        }
        bundle.links().forEach(link -> edges.add(new Edge(link.typeId(), link.source(), link.target())));
    }

    private boolean leadsBack(String from, String to) {
        Set<String> seen = new HashSet<>();
        for (String current = from; current != null && seen.add(current); current = parents.get(current)) {
            if (current.equals(to)) {
                return true;
            }
        }
        return false;
    }

    /** Tells each circle of links once, at one of its issues. Links that read the same both ways ("relates to") make no circle. */
    void tell(String file, Set<Long> symmetric) {
        Map<String, List<String>> next = new HashMap<>();
        edges.stream().filter(edge -> !symmetric.contains(edge.type())).forEach(edge -> next.computeIfAbsent(edge.type() + ">" + edge.source(), key -> new ArrayList<>()).add(edge.type() + ">" + edge.target()));
        Set<String> finished = new HashSet<>();
        for (String start : next.keySet().stream().sorted().toList()) {
            walk(start, next, finished, file);
        }
    }

    /** Depth first with a stack of its own: an import may hold chains of any length. */
    private void walk(String start, Map<String, List<String>> next, Set<String> finished, String file) {
        List<String> path = new ArrayList<>();
        Set<String> onPath = new HashSet<>();
        List<java.util.Iterator<String>> open = new ArrayList<>();
        enter(start, next, path, onPath, open);
        while (!open.isEmpty()) {
            var ways = open.get(open.size() - 1);
            if (!ways.hasNext()) {
                open.remove(open.size() - 1);
                String left = path.remove(path.size() - 1);
                onPath.remove(left);
                finished.add(left);
                continue;
            }
            String way = ways.next();
            if (onPath.contains(way)) {
                report.addOnce(file, key(way), "its links lead back to it: " + String.join(" → ", path.subList(path.indexOf(way), path.size()).stream().map(Circles::key).toList()) + " → " + key(way) + ".");
            } else if (!finished.contains(way)) {
                enter(way, next, path, onPath, open);
            }
        }
    }

    private static void enter(String node, Map<String, List<String>> next, List<String> path, Set<String> onPath, List<java.util.Iterator<String>> open) {
        path.add(node);
        onPath.add(node);
        open.add(next.getOrDefault(node, List.of()).iterator());
    }

    private static String key(String node) {
        return node.substring(node.indexOf('>') + 1);
    }
}
