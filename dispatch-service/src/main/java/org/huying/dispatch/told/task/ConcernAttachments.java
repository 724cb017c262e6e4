package org.huying.dispatch.told.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.dispatch.notice.NoticesUnavailable;

/**
 * Which attachments concerns have, as intake tells: what they are, never their names. They may be heard of before their
 * concern is, since their events have keys of their own. In plain JDBC, as it is asked while a transaction commits:
 * a query would have Hibernate look through all that the transaction holds.
 */
@ApplicationScoped
public class ConcernAttachments {
    private static final String KEEP = """
            INSERT INTO concern_attachment (attachment_id, concern_id, file_id, kind, media_type, size)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String FORGET = "DELETE FROM concern_attachment WHERE attachment_id = ?";
    private static final String OF_CONCERN = "SELECT attachment_id, file_id, kind, media_type, size"
            + " FROM concern_attachment WHERE concern_id = ? ORDER BY attachment_id";

    private final DataSource database;

    ConcernAttachments(DataSource database) {
        this.database = database;
    }

    void keep(UUID concernId, ConcernAttachment added) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, added.id());
            insert.setObject(2, concernId);
            insert.setObject(3, added.fileId());
            insert.setString(4, added.kind());
            insert.setString(5, added.mediaType());
            insert.setObject(6, added.size());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new NoticesUnavailable(failure);
        }
    }

    void forget(UUID id) {
        try (Connection connection = database.getConnection();
                var delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, id);
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new NoticesUnavailable(failure);
        }
    }

    /** In the order in which they were added: their ids are ordered by time. */
    public List<ConcernAttachment> of(UUID concernId) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(OF_CONCERN)) {
            read.setObject(1, concernId);
            try (ResultSet row = read.executeQuery()) {
                List<ConcernAttachment> found = new ArrayList<>();
                while (row.next()) found.add(attachment(row));
                return found;
            }
        } catch (SQLException failure) {
            throw new NoticesUnavailable(failure);
        }
    }

    private static ConcernAttachment attachment(ResultSet row) throws SQLException {
        return new ConcernAttachment(
                row.getObject("attachment_id", UUID.class),
                row.getObject("file_id", UUID.class),
                row.getString("kind"),
                row.getString("media_type"),
                row.getObject("size", Long.class));
    }
}
