package org.hrssplan.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "absent",
            delimiter = '|',
            textBlock =
                    """
            absent                        | zh-CN
            ''                            | zh-CN
            zh-CN                         | zh-CN
            zh                            | zh-CN
            zh-TW                         | zh-CN
            en                            | en
            EN-us                         | en
            en-GB,zh;q=0.5                | en
            zh;q=0.4,en;q=0.5             | en
            fr,de;q=0.9                   | zh-CN
            fr,en;q=0.1                   | en
            *                             | zh-CN
            en;q=0                        | zh-CN
            en;q=0,*                      | zh-CN
            ;;;q=x                        | zh-CN
            en;q=2                        | zh-CN
            """)
    void languageOfTheAnswer(String acceptLanguage, String expected) {
        assertThat(Languages.of(acceptLanguage).toLanguageTag()).isEqualTo(expected);
    }
}
