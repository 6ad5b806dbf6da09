package org.hrssplan.commitment;

import java.util.Map;
import org.hrssplan.fulfilment.Promise.Fulfilment;

/**
 * A commitment with what is published of it, and where it stands.
 *
 * @param reports by the period of their occurrence
 */
record Followed(Commitment commitment, Map<String, CommitmentReport> reports, Fulfilment fulfilment) {}
