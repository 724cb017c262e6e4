package org.huying.dispatch.feed.web;

/** What the documentation shows. */
final class FeedExample {
    static final String BATCH = """
            [{
              "specversion": "1.0",
              "id": "018c2371-2c00-8000-8000-0000000004d2",
              "source": "/huying/dispatch",
              "type": "task.urged.v1",
              "subject": "WLC-20231201-0001",
              "time": "2023-12-01T02:00:00Z",
              "datacontenttype": "application/json",
              "dataschema": "/schemas/task.urged.v1",
              "recordedtime": "2023-12-01T02:00:00.120Z",
              "orderkey": "018c2371-2c00-7000-8000-000000000001",
              "position": "1234",
              "correlationid": "4bf92f3577b34da6a3ce929d0e0e4736",
              "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
              "data": {}
            }]
            """;

    private FeedExample() {}
}
