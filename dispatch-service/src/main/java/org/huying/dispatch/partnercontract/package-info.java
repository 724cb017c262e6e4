/**
 * The contract with partner units, as it is published to them: the AsyncAPI document, the JSON Schema and an example of
 * every notice and every answer. Its text is in {@code dispatch-service/contract/partner}; here it is only handed out.
 */
package org.huying.dispatch.partnercontract;
