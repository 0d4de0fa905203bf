package org.ciyan.ledger;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.organization.Organization;
import org.ciyan.platform.watch.SelfCheck;

/** Checks that every cadre's chain is whole and ends where the account says. */
@ApplicationScoped
class ChainsCheck implements SelfCheck {

    /** How many cadres are checked at a time, so that not all entries of the county are in memory at once. */
    private static final int HELD = 100;

    @Inject HoursEntries entries;
    @Inject Organization organization;

    @Override
    public String code() {
        return "ledger-chains";
    }

    @Override
    public List<Difference> differences() {
        return Stream.iterate(entries.accounts(0, HELD), accounts -> !accounts.isEmpty(),
                accounts -> entries.accounts(accounts.get(accounts.size() - 1).getCadreId(), HELD))
                .flatMap(this::differences).toList();
    }

    private Stream<Difference> differences(List<HoursAccount> accounts) {
        var lines = entries.of(accounts.stream().map(HoursAccount::getCadreId).toList());
        return accounts.stream().flatMap(account -> {
            var chain = lines.getOrDefault(account.getCadreId(), List.of());
            return Chain.firstBreak(chain, account.head()).stream().map(found -> new Difference(
                    organization.code(account.getCadreId()) + " " + found.line(), found.kept(), found.derived()));
        });
    }
}
