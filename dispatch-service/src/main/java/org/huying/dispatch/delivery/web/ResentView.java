package org.huying.dispatch.delivery.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "重新投递的件数 · How many are sent again")
record ResentView(@Schema(examples = "12") int resent) {}
