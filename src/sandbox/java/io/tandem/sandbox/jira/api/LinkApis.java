package io.tandem.sandbox.jira.api;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.LinkCollection;
import com.atlassian.jira.user.ApplicationUser;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.LinkRow;
import io.tandem.sandbox.jira.service.Access;
import io.tandem.sandbox.jira.service.Changes;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** IssueLinkManager and IssueLinkTypeManager. */
public final class LinkApis {
    private LinkApis() {
    }

    /** IssueLinkManager. */
    public record Links(Views views, Changes changes, Access access) {
        public void createIssueLink(Long sourceIssueId, Long destinationIssueId, Long linkTypeId, Long sequence, ApplicationUser user) throws CreateException {
            Optional<IssueData> source = views.store().issues().find(sourceIssueId);
            Optional<IssueData> target = views.store().issues().find(destinationIssueId);
            Optional<ConstantRow> type = views.store().constants().find(Kind.LINK, linkTypeId);
            if (source.isEmpty() || target.isEmpty() || type.isEmpty()) {
                throw new CreateException("Cannot link " + sourceIssueId + " to " + destinationIssueId + " by type " + linkTypeId + ": one of them does not exist");
            }
            changes.link(type.get(), source.get(), target.get(), Views.key(user));
        }

        public void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser) {
            views.store().activity().link(issueLink.getId()).ifPresent(changes::unlink);
        }

        public IssueLink getIssueLink(Long issueLinkId) {
            return views.store().activity().link(issueLinkId).map(views::link).orElse(null);
        }

        public IssueLink getIssueLink(Long sourceId, Long destinationId, Long linkTypeId) {
            String target = views.issue(destinationId).getKey();
            return getOutwardLinks(sourceId).stream().filter(link -> link.getLinkTypeId().equals(linkTypeId) && link.getDestinationObject().getKey().equals(target)).findFirst().orElse(null);
        }

        public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
            String key = views.issue(sourceIssueId).getKey();
            return links(key, link -> link.source().equals(key));
        }

        public List<IssueLink> getInwardLinks(Long destinationIssueId) {
            String key = views.issue(destinationIssueId).getKey();
            return links(key, link -> link.target().equals(key));
        }

        public Collection<IssueLink> getIssueLinks(Long issueLinkTypeId) {
            return views.store().activity().linksOfType(issueLinkTypeId).stream().map(views::link).toList();
        }

        public LinkCollection getLinkCollection(Issue issue, ApplicationUser remoteUser) {
            return Offer.as(LinkCollection.class, new LinksView(views, issue.getKey(), other -> access.maySee(((JiraIssue) other).data(), Views.key(remoteUser))));
        }

        public LinkCollection getLinkCollectionOverrideSecurity(Issue issue) {
            return Offer.as(LinkCollection.class, new LinksView(views, issue.getKey(), other -> true));
        }

        public boolean isLinkingEnabled() {
            return true;
        }

        private List<IssueLink> links(String key, Predicate<LinkRow> wanted) {
            return views.store().activity().links(key).stream().filter(wanted).map(views::link).toList();
        }
    }

    /** LinkCollection: the links of one issue, without the ends one may not see. */
    public record LinksView(Views views, String key, Predicate<Issue> visible) {
        public Set<IssueLinkType> getLinkTypes() {
            return rows().map(link -> views.linkType(link.typeId())).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        public List<Issue> getOutwardIssues(String linkName) {
            return ends(linkName, link -> link.source().equals(key) ? link.target() : null);
        }

        public List<Issue> getInwardIssues(String linkName) {
            return ends(linkName, link -> link.target().equals(key) ? link.source() : null);
        }

        public Collection<Issue> getAllIssues() {
            return ends(null, link -> link.source().equals(key) ? link.target() : link.source());
        }

        public boolean isDisplayLinkPanel() {
            return rows().findAny().isPresent();
        }

        private List<Issue> ends(String linkName, java.util.function.Function<LinkRow, String> other) {
            return rows().filter(link -> linkName == null || views.linkType(link.typeId()).getName().equals(linkName)).map(other).filter(java.util.Objects::nonNull)
                .map(end -> (Issue) views.issue(end)).filter(visible).toList();
        }

        private Stream<LinkRow> rows() {
            return views.store().activity().links(key).stream();
        }
    }

    /** IssueLinkTypeManager. */
    public record LinkTypes(Views views) {
        public Collection<IssueLinkType> getIssueLinkTypes() {
            return views.store().constants().list(Kind.LINK).stream().map(views::linkType).toList();
        }

        public Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks) {
            return getIssueLinkTypes();
        }

        public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
            return getIssueLinkTypes().stream().filter(type -> type.getName().equalsIgnoreCase(name)).toList();
        }

        public IssueLinkType getIssueLinkType(Long id) {
            return views.linkType(id);
        }
    }
}
