package org.ciyan.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.ciyan.platform.Like;

@ApplicationScoped
class Cadres {

    private static final int MOST_NAMESAKES = 20;
    private static final String HOLDING_A_POST = " where p.fromOn <= :day and (p.toOn is null or p.toOn >= :day)";
    private static final String ROW = """
            select new org.ciyan.organization.CadreRow(c.id, c.code, c.name, u.code, u.name, u.path, p.title,
                g.code, g.name, c.partyMemberSince)
            from Post p join p.cadre c join p.unit u join CadreCategory g on g.code = p.category"""
            + HOLDING_A_POST;

    @PersistenceContext EntityManager em;

    void add(Cadre cadre) {
        em.persist(cadre);
    }

    void add(Post post) {
        em.persist(post);
    }

    Optional<Cadre> byCode(String code) {
        return em.createQuery("select c from Cadre c where c.code = :code", Cadre.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    Optional<String> code(long id) {
        return Optional.ofNullable(em.find(Cadre.class, id)).map(Cadre::getCode);
    }

    List<Post> postsOf(Cadre cadre) {
        return em.createQuery("select p from Post p where p.cadre = :cadre order by p.fromOn", Post.class)
                .setParameter("cadre", cadre).getResultList();
    }

    List<Cadre> coded(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : em.createQuery("select c from Cadre c where c.code in :codes", Cadre.class)
                .setParameter("codes", codes).getResultList();
    }

    /** The posts of these cadres, earliest first. */
    List<Post> postsOf(Collection<Cadre> holders) {
        return holders.isEmpty() ? List.of() : em.createQuery(
                "select p from Post p join fetch p.unit where p.cadre.id in :ids order by p.fromOn", Post.class)
                .setParameter("ids", holders.stream().map(Cadre::getId).toList()).getResultList();
    }

    /** Codes and names of all who hold a post that has not ended, in the order of codes. */
    List<Object[]> serving() {
        return em.createQuery("select distinct c.code, c.name from Post p join p.cadre c where p.toOn is null"
                + " order by c.code", Object[].class).getResultList();
    }

    /** Those of these cadres to whom a record of any other feature refers by a foreign key. */
    @SuppressWarnings("unchecked")
    Set<Long> named(Collection<Long> ids) {
        var named = new HashSet<Long>();
        if (ids.isEmpty()) {
            return named;
        }
        var list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<Object[]> places = em.createNativeQuery("""
                select table_name, column_name from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name = 'cadre' and table_name <> 'post'""")
                .getResultList();
        for (var place : places) {
            em.createNativeQuery("select distinct `" + place[1] + "` from `" + place[0] + "` where `" + place[1]
                    + "` in (" + list + ")").getResultList()
                    .forEach(id -> named.add(((Number) id).longValue()));
        }
        return named;
    }

    void remove(Cadre cadre) {
        em.remove(cadre);
    }

    void remove(Post post) {
        em.remove(post);
    }

    void flush() {
        em.flush();
    }

    /** Every post of these cadres with its first and last day, earliest first. */
    List<CadreHistory.Held> history(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : em.createQuery("""
                select c.id, c.code, c.name, u.code, u.name, u.path, p.title, g.code, g.name,
                  c.partyMemberSince, p.fromOn, p.toOn
                from Post p join p.cadre c join p.unit u join CadreCategory g on g.code = p.category
                where c.code in :codes order by p.fromOn""", Object[].class)
                .setParameter("codes", codes).getResultStream()
                .map(r -> new CadreHistory.Held(new CadreRow((Long) r[0], (String) r[1], (String) r[2], (String) r[3],
                        (String) r[4], (String) r[5], (String) r[6], (String) r[7], (String) r[8], (LocalDate) r[9]),
                        (LocalDate) r[10], (LocalDate) r[11]))
                .toList();
    }

    /**
     * Flushes pending changes and clears the persistence context, so that a long load does not check all of them before
     * each query.
     */
    void settle() {
        em.flush();
        em.clear();
    }

    Optional<CadreRow> row(String code, LocalDate day) {
        return em.createQuery(ROW + " and c.code = :code", CadreRow.class)
                .setParameter("day", day).setParameter("code", code).getResultStream().findFirst();
    }

    Optional<CadreRow> row(long id, LocalDate day) {
        return em.createQuery(ROW + " and c.id = :id", CadreRow.class)
                .setParameter("day", day).setParameter("id", id).getResultStream().findFirst();
    }

    List<CadreRow> called(String codeOrName, LocalDate day) {
        return em.createQuery(ROW + " and (c.code = :called or c.name = :called) order by c.code", CadreRow.class)
                .setParameter("day", day).setParameter("called", codeOrName).setMaxResults(MOST_NAMESAKES)
                .getResultList();
    }

    /** These cadres on that day, in no particular order. */
    List<CadreRow> rows(Collection<Long> ids, LocalDate day) {
        return ids.isEmpty() ? List.of() : em.createQuery(ROW + " and c.id in :ids", CadreRow.class)
                .setParameter("day", day).setParameter("ids", ids).getResultList();
    }

    /** At most {@code size} of the matching cadres, from index {@code from} (0 is the first). */
    List<CadreRow> rows(Match match, int from, int size) {
        return match.set(em.createQuery(ROW + match.condition() + match.order(), CadreRow.class))
                .setFirstResult(from).setMaxResults(size).getResultList();
    }

    long count(Match match) {
        return match.set(em.createQuery("select count(c) from Post p join p.cadre c join p.unit u"
                + HOLDING_A_POST + match.condition(), Long.class)).getSingleResult();
    }

    /** All who match. Plain columns: in a county these are some ten thousands. */
    List<Member> members(Match match) {
        return match.set(em.createQuery("select c.id, u.path, p.category, c.partyMemberSince"
                + " from Post p join p.cadre c join p.unit u" + match.joins() + HOLDING_A_POST + match.condition()
                + match.order(), Object[].class)).getResultStream()
                .map(r -> new Member((Long) r[0], (String) r[1], (String) r[2], (LocalDate) r[3])).toList();
    }

    /** Finds who of a selection serves on a day in some subtrees. */
    record Match(List<String> paths, Selection selection, LocalDate day) {

        /** Only where their order needs them. */
        String joins() {
            return selection.order() == Selection.Order.CATEGORY
                    ? " join CadreCategory g on g.code = p.category" : "";
        }

        String order() {
            return selection.order().clause(selection.descending());
        }

        String condition() {
            var below = IntStream.range(0, paths.size()).mapToObj(i -> "u.path like :path" + i)
                    .collect(Collectors.joining(" or "));
            return " and (" + below + ")" + (selection.wanted() == null ? "" : " and (c.name like :wanted escape '!'"
                    + " or c.pinyin like :start escape '!' or c.initials like :start escape '!' or c.code = :exact)")
                    + (selection.category() == null ? "" : " and p.category = :category");
        }

        <T> TypedQuery<T> set(TypedQuery<T> query) {
            query.setParameter("day", day);
            IntStream.range(0, paths.size()).forEach(i -> query.setParameter("path" + i, paths.get(i) + "%"));
            if (selection.wanted() != null) {
                query.setParameter("wanted", Like.holding(selection.wanted()))
                        .setParameter("start", Like.beginning(
                                selection.wanted().toLowerCase(Locale.ROOT).replace(" ", "")))
                        .setParameter("exact", selection.wanted());
            }
            if (selection.category() != null) {
                query.setParameter("category", selection.category());
            }
            return query;
        }
    }
}
