/**
 * Party bodies: who meets. Committees, leading groups, work committees, branches and theory-study central groups, each
 * of a unit, with members by date and the rules for their meetings.
 *
 * <p>Words: Party body 党组织, committee 党委, leading group 党组, work committee 党工委, branch 党支部, central group
 * 理论学习中心组, seat 任职, secretary 书记（组长）, study secretary 学习秘书, first agenda item 第一议题.
 *
 * <ol>
 * <li>A body belongs to one unit; it is never deleted, it is closed on a date.</li>
 * <li>Seats are dated; who were the members is asked as of a day. A seat is never deleted, it ends. A Party member
 *     who is no cadre and stands in no roster has a seat by name, is expected like everybody, and has no account.</li>
 * <li>At most one secretary on a day; nobody has two seats among the members on one day. A study secretary keeps the
 *     body's records and need not be a member.</li>
 * <li>What a meeting must have is data with a first day and its source: whether it begins with a first agenda item, how
 *     many days before it members are told, how often it is held, whether it earns hours. A body's own rule goes before
 *     that of its kind, and this before the general one.</li>
 * <li>Electronic records count as the archive copy only from when the body has recorded its basis for that; it can be
 *     switched back, and both acts are kept.</li>
 * <li>Who may prepare, sign, read or oversee is said by {@link org.ciyan.body.BodyRights}; rights are read anew for
 *     each request.</li>
 * </ol>
 *
 * <p>Not here: meetings ({@code agenda}), what is studied ({@code material}).
 */
package org.ciyan.body;
