/**
 * Who may: accounts, roles with their scope, sign-in, browser sessions, API tokens.
 *
 * <p>Words: account 账号, role 角色, one-time password 一次性密码, browser session 登录会话, known device 登录过的设备,
 * token 接口令牌.
 *
 * <ol>
 * <li>Passwords are hashed by Argon2id; a first one is one-time; a slot is taken before one is looked at, so that tries
 * at the same instant are counted; sign-in never reveals whether an account exists, and nobody is kept out by others'
 * failures on a device that they know.</li>
 * <li>Rights are read per request (remembered for seconds), never for the session.</li>
 * <li>One person may hold several roles; each counts in the scope in which it was given, and in no other.</li>
 * <li>API tokens are personal, expiring, revocable, stored hashed.</li>
 * <li>Sessions and tokens are seen and ended by their owner; all of them end with a changed password, a reset, a
 * withdrawn role, a closed account; what was proved by a password opens nothing once that password has changed.</li>
 * <li>A {@link org.ciyan.organization.Scope} comes from {@link org.ciyan.identity.CurrentUser} and from nowhere
 *     else.</li>
 * </ol>
 *
 * <p>Not here: what a role does (each feature says so itself), who did what ({@code audit}).
 */
package org.ciyan.identity;
