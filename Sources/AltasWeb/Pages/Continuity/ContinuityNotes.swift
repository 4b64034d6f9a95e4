/// What whoever serves the folder must know.
enum ContinuityNotes {
    static let text = """
        These files keep certificates checkable after the server that issued them is gone.

        Serve this folder over HTTPS at the very address that the certificates name (the "url" of
        their issuer): then issuers/NAME/did.json is at https://that-address/issuers/NAME/did.json,
        and so on. Any web server will do; nothing here runs a program.

        - issuers/*/did.json, .well-known/jwks.json, keys/*: the public keys. application/json
        - status/NAME: which certificates were withdrawn, as JSON (application/vc+ld+json);
          status/NAME.jwt: the same as a token (text/plain). They have no end: nobody signs them
          again. Allow every origin: Access-Control-Allow-Origin: *
        - achievements/*: what the certificates were given for.
        - v/CODE/: how each certificate stood when this folder was made. No names are in it.
        - verify.html: checks a certificate's files in a browser, also without a network.

        "altas certificate verify FILE" checks a file with these keys and lists, also when they are
        not served: altas certificate verify FILE --issuer issuers/NAME/did.json --status status/NAME

        """
}
