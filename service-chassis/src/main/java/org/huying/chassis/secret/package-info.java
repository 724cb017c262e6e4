/** Keeps secrets sealed at rest; knows nothing of what they are for. */
package org.huying.chassis.secret;
