package org.hrssplan.auditlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hrssplan.vintage.DatabaseException;
import org.hrssplan.vintage.Journal;

/** Adds to the chain within the running transaction: the entry is there if and only if the effect is. */
@ApplicationScoped
public class AuditLog {

    private final DataSource database;
    private final Journal journal;

    AuditLog(DataSource database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** Adds an entry; other writes wait from here to the end of the transaction. */
    @Transactional(TxType.MANDATORY)
    public void append(AuditRecord told) {
        journal.chain((head, at) -> {
            ChainLink link = ChainLink.after(head, at, told);
            try (Connection connection = database.getConnection()) {
                AuditTable.insert(connection, link);
            } catch (SQLException e) {
                throw new DatabaseException(e);
            }
            return link.head();
        });
    }
}
