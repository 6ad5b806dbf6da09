package org.hrssplan.gateway.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/plans",
                "/a",
                "/.well-known/x",
                "/a/..b/...",
                "/a/%E5%B0%B1",
                "/a/%252e%252e/b",
                "/a/@b:80/c=d&e",
                "/a/%2e%2eb"
            })
    void meansTheSameToAll(String path) {
        assertThat(PlainPath.is(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "/",
                "/a/",
                "//a",
                "/a//b",
                "/a/./b",
                "/a/../b",
                "/a/..",
                "/a/%2e%2E/b",
                "/a/.%2e/b",
                "/a/%2e/b",
                "/a;b=c/d",
                "/a/..;/b",
                "/a\\b",
                "/a/%5c..%5Cb",
                "/a%2Fb",
                "/a%00",
                "/a b",
                "/a/é",
                "http://a/b/c"
            })
    void meansSomethingElseToSome(String path) {
        assertThat(PlainPath.is(path)).isFalse();
    }

    @org.junit.jupiter.api.Test
    void isToldOfLongOnesToo() {
        assertThat(PlainPath.is("/a".repeat(100_000))).isTrue();
    }
}
