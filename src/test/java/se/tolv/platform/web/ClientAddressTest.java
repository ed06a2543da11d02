package se.tolv.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.5|203.0.113.5",
                "198.51.100.1, 203.0.113.5|203.0.113.5",
                "198.51.100.1,203.0.113.5:4711|203.0.113.5",
                "203.0.113.5, [2001:db8::1]:4711|2001:db8::1",
                "203.0.113.5, 2001:db8::1|2001:db8::1"
            })
    void last_isWhatTheProxyHasSeen(String header, String address) {
        assertThat(ClientAddress.last(List.of(header), "proxy")).isEqualTo(address);
    }

    @Test
    void last_ofSeveralHeaders_isThatOfTheLast() {
        assertThat(ClientAddress.last(List.of("198.51.100.1", "203.0.113.5"), "proxy"))
                .isEqualTo("203.0.113.5");
        assertThat(ClientAddress.last(List.of(), "proxy")).isEqualTo("proxy");
    }

    @Test
    void network_ofIpv6_isTheSameForAllThatOneCustomerHas() {
        assertThat(ClientAddress.network("2001:db8:1:2:3::4"))
                .isEqualTo(ClientAddress.network("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(ClientAddress.network("2001:db8:1:3::4"));
        assertThat(ClientAddress.network("203.0.113.5")).isEqualTo("203.0.113.5");
        assertThat(ClientAddress.network("::ffff:203.0.113.5")).isEqualTo("203.0.113.5");
        assertThat(ClientAddress.network("no:address")).isEqualTo("no:address");
    }
}
