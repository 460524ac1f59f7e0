package io.tandem.wiki;

import io.tandem.wiki.api.SectionOutcome;
import io.tandem.wiki.api.SectionOutcome.Fate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts newly generated sections into a page that people may have edited since. Three versions meet per section: what was generated last time (its hash stands in the
 * page), what the page shows now, and what is generated today. Everything outside the sections stays byte for byte.
 */
final class SectionMerge {
    private final String recordKey;
    private final String page;
    private final Map<String, String> wanted;
    private final OfferText offerText;
    private final Set<String> takenOutBefore;
    private final Map<String, FoundSection> live = new LinkedHashMap<>();
    private final Map<String, FoundSection> offers = new LinkedHashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<SectionOutcome> outcomes = new ArrayList<>();

    /** @param published the sections that stood on the page when we last published: one of these that is gone was taken out by a person */
    private SectionMerge(String recordKey, String page, Map<String, String> wanted, Set<String> published, OfferText offerText) {
        this.recordKey = recordKey;
        this.page = page;
        this.wanted = wanted;
        this.takenOutBefore = published;
        this.offerText = offerText;
        SectionFinder.find(page).stream().filter(section -> section.isOf(recordKey)).forEach(section -> (section.isOffer() ? offers : live).putIfAbsent(section.id(), section));
    }

    /** @param wanted the generated content by section id, in the order of the sections */
    static MergeResult merge(String recordKey, String page, Map<String, String> wanted, Set<String> published, OfferText offerText) {
        return new SectionMerge(recordKey, page, wanted, published, offerText).merged();
    }

    /** The body of a page that does not exist yet. */
    static MergeResult fresh(String recordKey, Map<String, String> wanted, OfferText offerText) {
        return merge(recordKey, "", wanted, Set.of(), offerText);
    }

    private MergeResult merged() {
        wanted.forEach(this::place);
        live.values().stream().filter(section -> !wanted.containsKey(section.id())).forEach(this::retire);
        offers.values().stream().filter(offer -> !wanted.containsKey(offer.id())).filter(FoundSection::isUntouched).forEach(offer -> replace(offer, ""));
        return new MergeResult(applied(), List.copyOf(outcomes));
    }

    private void place(String id, String body) {
        FoundSection section = live.get(id);
        if (section == null) {
            placeMissing(id, body);
        } else if (Fingerprint.of(section.body()).equals(Fingerprint.of(body))) {
            settle(section, body);
        } else if (section.isUntouched()) {
            replace(section, SectionFormat.fresh(recordKey, id, body));
            dropOffer(id);
            tell(id, Fate.REPLACED);
        } else {
            keep(section, body);
        }
    }

    /** The page already shows the new content; when a person typed it in, it counts as generated from now on. */
    private void settle(FoundSection section, String body) {
        if (!section.isUntouched()) {
            replace(section, SectionFormat.fresh(recordKey, section.id(), body));
        }
        dropOffer(section.id());
        tell(section.id(), Fate.UNCHANGED);
    }

    private void keep(FoundSection section, String body) {
        String fingerprint = Fingerprint.of(body);
        if (section.knows(fingerprint)) {
            if (section.isFrom(fingerprint)) {
                dropOffer(section.id());
            }
            tell(section.id(), Fate.KEPT);
            return;
        }
        String offer = SectionFormat.offer(recordKey, section.id(), offerText.around(body));
        FoundSection standing = offers.get(section.id());
        if (standing != null && standing.isUntouched()) {
            replace(section, SectionFormat.kept(section, fingerprint));
            replace(standing, offer);
        } else {
            replace(section, SectionFormat.kept(section, fingerprint) + offer);
        }
        tell(section.id(), Fate.KEPT_AND_OFFERED);
    }

    private void placeMissing(String id, String body) {
        FoundSection offer = offers.get(id);
        if (offer != null && offer.isUntouched()) {
            replace(offer, SectionFormat.fresh(recordKey, id, body));
            tell(id, Fate.REPLACED);
        } else if (takenOutBefore.contains(id)) {
            tell(id, Fate.LEFT_OUT);
        } else {
            int place = placeFor(id);
            edits.add(new Edit(place, place, SectionFormat.fresh(recordKey, id, body)));
            tell(id, Fate.ADDED);
        }
    }

    /** Behind the nearest earlier section that is on the page, else before the nearest later one, else at the end. */
    private int placeFor(String id) {
        List<String> order = List.copyOf(wanted.keySet());
        int own = order.indexOf(id);
        for (int i = own - 1; i >= 0; i--) {
            Optional<Integer> end = endOf(order.get(i));
            if (end.isPresent()) {
                return end.get();
            }
        }
        return order.subList(own + 1, order.size()).stream().filter(live::containsKey).findFirst().map(later -> live.get(later).start()).orElse(page.length());
    }

    private Optional<Integer> endOf(String id) {
        return Optional.ofNullable(offers.getOrDefault(id, live.get(id))).map(FoundSection::end);
    }

    private void retire(FoundSection section) {
        if (section.isUntouched()) {
            replace(section, "");
            tell(section.id(), Fate.REMOVED);
        } else {
            tell(section.id(), Fate.KEPT);
        }
    }

    private void dropOffer(String id) {
        Optional.ofNullable(offers.get(id)).filter(FoundSection::isUntouched).ifPresent(offer -> replace(offer, ""));
    }

    private void replace(FoundSection section, String text) {
        edits.add(new Edit(section.start(), section.end(), text));
    }

    private void tell(String id, Fate fate) {
        outcomes.add(new SectionOutcome(id, fate));
    }

    private String applied() {
        StringBuilder body = new StringBuilder(page.length() + 1024);
        int place = 0;
        // Sorting is stable: insertions at one place stay in the order of the sections.
        edits.sort(Comparator.comparingInt(Edit::start));
        for (Edit edit : edits) {
            body.append(page, place, edit.start()).append(edit.text());
            place = edit.end();
        }
        return body.append(page, place, page.length()).toString();
    }

    /** Puts the text in place of the page's characters from start (inside) to end (outside). */
    private record Edit(int start, int end, String text) { }
}
