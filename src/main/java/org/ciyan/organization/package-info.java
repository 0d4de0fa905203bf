/**
 * The register: units in one tree, cadres, their dated posts and categories.
 *
 * <p>Words: unit 单位, cadre 干部, post 职务, leadership level 职务层次, rank 职级, category 干部类别, scope 管理权限.
 *
 * <ol>
 * <li>Units form one tree; a unit is never deleted, it is closed on a date.</li>
 * <li>A cadre's unit, post, level and rank are dated; every question about a cadre is asked as of a date.</li>
 * <li>A transfer moves future duties, never past records.</li>
 * <li>A cadre entered by mistake can be taken back only as long as no record of any feature names them.</li>
 * <li>Who may see whom follows cadre-management authority (干部管理权限): a {@link org.ciyan.organization.Scope}, passed as a
 *     parameter.</li>
 * <li>Names may hold any Unicode character; search finds a name by characters, full pinyin or initials.</li>
 * </ol>
 *
 * <p>Not here: who may sign in ({@code identity}), what a cadre owes ({@code plan}).
 */
package org.ciyan.organization;
