package org.ciyan.report.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.audit.FoundDifference;
import org.ciyan.audit.SelfAudit;
import org.ciyan.audit.SelfAuditRun;
import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.kernel.NotFound;
import org.ciyan.organization.Organization;
import org.ciyan.platform.web.Messages;
import org.omnifaces.util.Faces;

/**
 * What the last self-audit found, and a new one on request; for the operator, and for those who audit or inspect the
 * whole county.
 */
@Named
@RequestScoped
public class SelfAuditView {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,}");

    @Inject CurrentUser user;
    @Inject Organization organization;
    @Inject SelfAudit audit;
    @Inject Messages messages;

    private SelfAuditRun last;
    private Map<String, List<FoundDifference>> found = Map.of();

    @PostConstruct
    void load() {
        if (!user.isOperator()
                && user.scopeIn(Role.READERS_OF_THE_TRAIL).filter(organization::isWhole).isEmpty()) {
            throw new NotFound("self-audit");
        }
        last = audit.last().orElse(null);
        if (last != null) {
            found = audit.differences(last).stream().collect(Collectors.groupingBy(FoundDifference::getCheck));
        }
    }

    public void run() {
        audit.run();
        Faces.redirect(Faces.getRequestContextPath() + "/report/self-audit");
    }

    /** The last run, or null if there was none yet. */
    public SelfAuditRun getLast() { return last; }

    /** The differences a check found; at most some hundred are shown. */
    public List<FoundDifference> found(String check) {
        return found.getOrDefault(check, List.of());
    }

    /** The place of a difference, with the codes of ledger and kind in words. */
    public String place(FoundDifference one) {
        return Stream.of(one.getPlace().split(" "))
                .map(part -> CODE.matcher(part).matches() ? messages.say("audit.place." + part) : part)
                .collect(Collectors.joining(" "));
    }
}
