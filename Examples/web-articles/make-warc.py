#!/usr/bin/env python3
"""Writes pages.warc.gz, the example of the source `warc`, from the pages beside it: python3 make-warc.py

It has what a crawl has: requests beside answers, a page that was not found, a redirect, a picture, one page under two addresses,
bodies in chunks and compressed, and a body in brotli, which is not read. Each record is a gzip member. Two runs write the same bytes.
"""
import gzip
import pathlib
import uuid

folder = pathlib.Path(__file__).resolve().parent
records = []


def record(kind, url, content_type, block):
    number = len(records)
    header = {
        "WARC-Type": kind, "WARC-Record-ID": f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'warraq example {number}')}>",
        "WARC-Date": f"2024-07-01T06:{number:02}:00Z", "WARC-Target-URI": url, "Content-Type": content_type,
        "Content-Length": str(len(block)),
    }
    lines = ["WARC/1.1"] + [f"{name}: {value}" for name, value in header.items() if value] + ["", ""]
    records.append(gzip.compress("\r\n".join(lines).encode() + block + b"\r\n\r\n", 9, mtime=0))


def answer(url, status, headers, body=b""):
    request = f"GET {url} HTTP/1.1\r\nUser-Agent: example\r\n\r\n"
    record("request", url, "application/http; msgtype=request", request.encode())
    head = "\r\n".join([f"HTTP/1.1 {status}"] + [f"{name}: {value}" for name, value in headers.items()] + ["", ""])
    record("response", url, "application/http; msgtype=response", head.encode() + body)


def page(name):
    return (folder / "pages" / name).read_bytes()


def chunked(body, size=700):
    parts = [body[start:start + size] for start in range(0, len(body), size)]
    return b"".join(f"{len(part):x}\r\n".encode() + part + b"\r\n" for part in parts) + b"0\r\n\r\n"


html = {"Content-Type": "text/html; charset=utf-8"}
record("warcinfo", None, "application/warc-fields", b"software: make-warc.py\r\nformat: WARC file version 1.1\r\n")
answer("https://northfold.example/map", "200 OK", html, page("en-map.html"))
answer("https://awraq.example/garden", "200 OK", {**html, "Content-Encoding": "gzip"}, gzip.compress(page("ar-garden.html"), mtime=0))
answer("https://shomal.example/bridge", "200 OK", {**html, "Transfer-Encoding": "chunked"}, chunked(page("fa-bridge.html")))
answer("https://minato.example/clock", "200 OK", {**html, "Transfer-Encoding": "chunked", "Content-Encoding": "gzip"},
       chunked(gzip.compress(page("ja-clock.html"), mtime=0)))
# Russian in its old encoding, which only the server tells.
russian = page("ru-library.html").decode().replace("—", "-").replace('<meta charset="utf-8">', "").encode("koi8-r")
answer("https://liniya.example/wagon", "200 OK", {"Content-Type": "text/html; charset=koi8-r"}, russian)
answer("https://northfold.example/map?from=home", "200 OK", html, page("en-map.html"))
answer("https://northfold.example/old", "301 Moved Permanently", {"Location": "/map", "Content-Type": "text/html"}, b"<p>Moved")
answer("https://northfold.example/none", "404 Not Found", html, b"<!DOCTYPE html><title>Not found</title><p>Nothing here.")
answer("https://northfold.example/dot.gif", "200 OK", {"Content-Type": "image/gif"}, b"GIF89a\x01\x00\x01\x00\x00\x00\x00;")
answer("https://awraq.example/brotli", "200 OK", {**html, "Content-Encoding": "br"}, bytes.fromhex("0b028061626303"))
(folder / "pages.warc.gz").write_bytes(b"".join(records))
print(f"pages.warc.gz: {len(records)} records, {sum(map(len, records))} bytes")
