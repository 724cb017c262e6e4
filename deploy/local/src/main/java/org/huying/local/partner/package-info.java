/** Systems of partner units as somebody outside would write them, for measurements and tests. */
package org.huying.local.partner;
