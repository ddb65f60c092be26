#!/bin/sh
# Makes the certificates of the test server anew (needs openssl). Their keys protect nothing.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
new_key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }

new_key "$work/ca.key"
openssl req -x509 -new -key "$work/ca.key" -subj "/CN=Rollcall test authority" -days 36500 -out ca.pem
new_key server.key
openssl req -x509 -new -key server.key -subj "/CN=localhost" -days 36500 \
    -addext "subjectAltName=IP:127.0.0.1,DNS:localhost" -out selfsigned.pem

issue() { # name, alternative names, from, until
    printf '[ca]\ndefault_ca=d\n[d]\ndatabase=%s/db\nserial=%s/serial\nnew_certs_dir=%s\ndefault_md=sha256\npolicy=p\nunique_subject=no\n[p]\ncommonName=supplied\n' \
        "$work" "$work" "$work" > "$work/ca.cnf"
    printf 'subjectAltName=%s\nbasicConstraints=CA:FALSE\n' "$2" > "$work/ext"
    : > "$work/db"
    echo "1$(date +%s)0" | head -c 10 > "$work/serial"
    openssl req -new -key server.key -subj "/CN=$1" -out "$work/csr"
    openssl ca -batch -notext -config "$work/ca.cnf" -cert ca.pem -keyfile "$work/ca.key" -extfile "$work/ext" \
        -startdate "$3" -enddate "$4" -in "$work/csr" -out "$1.pem"
}
issue good "IP:127.0.0.1,DNS:localhost" 20200101000000Z 21200101000000Z
issue expired "IP:127.0.0.1,DNS:localhost" 20200101000000Z 20210101000000Z
issue otherhost "DNS:elsewhere.example" 20200101000000Z 21200101000000Z
