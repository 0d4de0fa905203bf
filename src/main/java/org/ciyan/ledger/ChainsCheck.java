package org.ciyan.ledger;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.organization.Organization;
import org.ciyan.platform.watch.SelfCheck;

/** Whether every cadre's chain is whole and ends where their account says. */
@ApplicationScoped
class ChainsCheck implements SelfCheck {

    /** Cadres at a time, so that not all entries of the county are held at once. */
    private static final int HELD = 100;

    @Inject HoursEntries entries;
    @Inject Organization organization;

    @Override
    public String code() {
        return "ledger-chains";
    }

    @Override
    public List<Difference> differences() {
        return Stream.iterate(entries.accounts(0, HELD), some -> !some.isEmpty(),
                some -> entries.accounts(some.get(some.size() - 1).getCadreId(), HELD))
                .flatMap(this::differences).toList();
    }

    private Stream<Difference> differences(List<HoursAccount> some) {
        var lines = entries.of(some.stream().map(HoursAccount::getCadreId).toList());
        return some.stream().flatMap(account -> {
            var ofOne = lines.getOrDefault(account.getCadreId(), List.of());
            return Chain.firstBreak(ofOne, account.head()).stream().map(found -> new Difference(
                    organization.code(account.getCadreId()) + " " + found.line(), found.kept(), found.derived()));
        });
    }
}
