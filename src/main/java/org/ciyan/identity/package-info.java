/**
 * Who may: accounts, roles with their scope, sign-in, API tokens.
 *
 * <p>Words: account 账号, role 角色, one-time password 一次性密码, token 接口令牌.
 *
 * <ol>
 * <li>Passwords are hashed by Argon2id; a first one is one-time; sign-in slows down with failures and never reveals
 * whether an account exists.</li>
 * <li>Rights are read per request (remembered for seconds), never for the session.</li>
 * <li>One person may hold several roles.</li>
 * <li>API tokens are personal, expiring, revocable, stored hashed.</li>
 * <li>A {@link org.ciyan.organization.Scope} comes from {@link org.ciyan.identity.CurrentUser} and from nowhere
 *     else.</li>
 * </ol>
 *
 * <p>Not here: what a role does (each feature says so itself), who did what ({@code audit}).
 */
package org.ciyan.identity;
