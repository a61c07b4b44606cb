"""Where an address leads is said of its real host, and what can be read in two ways leads nowhere."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.destinations import destination


@pytest.mark.parametrize(
    ("target", "address", "place"),
    [
        ("https://example.org", "https://example.org", "example.org"),
        ("HTTPS://Example.ORG:8443/A?b=C#d", "https://example.org:8443/A?b=C#d", "example.org"),
        ("http://[2001:DB8::1]/x", "http://[2001:db8::1]/x", "[2001:db8::1]"),
        ("https://example.org/@name?to=a@b", "https://example.org/@name?to=a@b", "example.org"),
        ("https://bücher.example/é", "https://xn--bcher-kva.example/é", "xn--bcher-kva.example"),
        ("https://аpple.example", "https://xn--pple-43d.example", "xn--pple-43d.example"),
        ("https://example。org", "https://example.org", "example.org"),
        ("mailto:desk@example.org?subject=A&body=b%20c", "mailto:desk@example.org?subject=A&body=b%20c", "example.org"),
    ],
)
def test_a_web_or_mail_address_leads_to_its_host(target: str, address: str, place: str) -> None:
    found = destination(target)
    assert found is not None
    assert (found.address, found.place) == (address, place)


@pytest.mark.parametrize(
    "target",
    [
        "", "example.org", "//example.org", "\\\\server\\share", "/etc/passwd", "C:\\x.exe", "ftp://example.org",
        "file:///etc/passwd", "FILE://server/share", "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x",
        "vbscript:x", "java\tscript:alert(1)", " javascript:alert(1)", "\x01javascript:1", "javascript\n:1",
        "https:", "https://", "https:///x", "https:example.org", "https:/example.org", "https:\\\\evil.example",
        "ht tps://example.org", "https ://example.org", "\thttps://example.org", "https://exa mple.org",
        "https://good.example@evil.example", "https://good.example:80@evil.example/", "https://user@example.org",
        "https://good.example\\@evil.example", "https://good.example\\.evil.example", "https://%65vil.example",
        "https://a..example", "https://-a.example", "https://example.org:port", "https://[::1", "https://[evil.example]",
        "https://[0]", "https://[fe80::1%25eth0]",
        "https://ex\u200bample.org", "https://example.org/\u202etxt", "https://example.org/\x00", "https://ex℀mple.org",
        "mailto:", "mailto:desk", "mailto:a@b@c", "mailto:a%00@b", "mailto:a@example.org?attach=/etc/passwd",
        "mailto:a@example.org?Attachment=x", "mailto:a@example.org?bcc=spy@example.org", "mailto://a/b",
        "view-source:https://example.org", "https://example.org/<script>", 'https://example.org/"x', "ｈttps://example.org",
    ],
)  # fmt: skip
def test_everything_else_leads_nowhere(target: str) -> None:
    assert destination(target) is None


@given(st.text(alphabet="htps:/\\@.?#[]%&ae é\t\u202e0-", max_size=24).map(lambda text: f"https://{text}"))
def test_what_leads_somewhere_leads_there_for_every_reader(target: str) -> None:
    found = destination(target)
    if found is not None:
        read = urlsplit(found.address)
        assert (read.scheme, read.username) == ("https", None)
        assert read.hostname == found.place.strip("[]")
        assert found.place.isascii()
        assert found.address.isprintable()
