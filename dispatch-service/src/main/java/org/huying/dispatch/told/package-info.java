/**
 * What a partner sees (告知的内容): a language of its own, spelled out record by record and translated from what happens
 * here. Each unit is told of its own tasks alone, and of them what it needs to act on: never who reported, what another
 * unit notes, nor a word of a confidential matter. Every field and type carries its {@link
 * org.huying.dispatch.told.Meaning}, from which the schemas under {@code contract/partner} are made.
 */
package org.huying.dispatch.told;
