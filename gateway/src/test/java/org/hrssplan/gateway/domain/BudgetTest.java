package org.hrssplan.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BudgetTest {
    @Test
    void whatIsTakenCountsUntilItIsGivenBack() {
        Budget budget = new Budget(10);

        assertThat(budget.take(6)).isTrue();
        assertThat(budget.take(5)).isFalse();
        assertThat(budget.take(4)).isTrue();
        assertThat(budget.held()).isEqualTo(10);

        budget.give(6);
        assertThat(budget.take(6)).isTrue();
        assertThat(budget.take(1)).isFalse();
    }
}
