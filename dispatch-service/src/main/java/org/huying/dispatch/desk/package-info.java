/**
 * The desk's views: the open cases of the caller's scope, sorted by what waits for whom. Read-only, over the tables of
 * cases, tasks and clocks, a row per case; closed cases are never touched, however many lie behind.
 */
package org.huying.dispatch.desk;
