/**
 * Who may: accounts, roles with their scope, sign-in, browser sessions, API tokens.
 *
 * <p>Words: account 账号, role 角色, one-time password 一次性密码, browser session 登录会话, known device 登录过的设备, token 接口令牌.
 *
 * <ol>
 * <li>Passwords are hashed by Argon2id; the first is a one-time password. An attempt is counted before the password is
 *     checked, so that simultaneous attempts count too. Sign-in never reveals whether an account exists, and failures
 *     of others lock nobody out of a known device.</li>
 * <li>Rights are read per request (remembered for seconds), never for the session.</li>
 * <li>One person may hold several roles; each counts in the scope in which it was granted, and in no other.</li>
 * <li>API tokens are personal, expiring, revocable, stored hashed.</li>
 * <li>Owners list and end their sessions and tokens. All of them end when the password is changed or reset, a role is
 *     withdrawn, or the account is closed; a proof made with the old password opens nothing any more.</li>
 * <li>A {@link org.ciyan.organization.Scope} comes from {@link org.ciyan.identity.CurrentUser} and from nowhere
 *     else.</li>
 * </ol>
 *
 * <p>Not here: what a role does (each feature says so itself), who did what ({@code audit}).
 */
package org.ciyan.identity;
