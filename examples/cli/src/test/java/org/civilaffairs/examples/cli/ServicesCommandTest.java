package org.civilaffairs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.civilaffairs.core.service.Catalog;
import org.civilaffairs.core.text.Columns;
import org.junit.jupiter.api.Test;

class ServicesCommandTest {

    @Test
    void listsEveryServiceWithTitlesAndCoverage() {
        Ran ran = Ran.of("services");

        assertThat(ran.exit()).isZero();
        assertThat(ran.lines())
                .hasSameSizeAs(Catalog.installed().services())
                .anyMatch(line -> line.matches("assistance\\.margin-household +最低生活保障边缘家庭认定 +Recognition as a margin"
                        + " household +000000 from 2021-07-01, 310000 from 2019-05-01, 330000 from 2014-11-01"));
    }

    @Test
    void alignsChineseAndEnglish() {
        assertThat(Ran.of("services").lines())
                .extracting(line -> Columns.width(line.replaceFirst("[0-9]{6} from .*", "")))
                .hasSizeGreaterThan(1)
                .containsOnly(Columns.width(Ran.of("services").lines().get(0).split("000000", 2)[0]));
    }
}
