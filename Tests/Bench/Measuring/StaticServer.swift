import Foundation

/// nginx with one static file: what a web server can do at best with the same bytes on this machine.
struct StaticServer {
    let url: String
    private let service: Service

    /// Serves these bytes at `/`, with the field that says what they are.
    init(_ nginx: String, _ bytes: Data, as kind: String, port: Int, in folder: BenchFolder) throws
    {
        let root = folder.file("nginx-\(port)")
        try FileManager.default.createDirectory(
            atPath: root + "/files",
            withIntermediateDirectories: true
        )
        try bytes.write(to: URL(fileURLWithPath: root + "/files/index.html"))
        let settings = """
            daemon off; pid \(root)/pid; worker_processes 2; error_log stderr;
            events { worker_connections 1024; }
            http {
              access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
              open_file_cache max=10; default_type \(kind);
              client_body_temp_path \(root)/a; proxy_temp_path \(root)/b; fastcgi_temp_path \(root)/c;
              uwsgi_temp_path \(root)/d; scgi_temp_path \(root)/e;
              server { listen 127.0.0.1:\(port); root \(root)/files; }
            }
            """
        try settings.write(toFile: root + "/nginx.conf", atomically: false, encoding: .utf8)
        url = "http://127.0.0.1:\(port)/"
        service = try Service(
            nginx,
            ["-p", root, "-c", root + "/nginx.conf"],
            [:],
            output: root + "/output"
        )
        usleep(500_000)
    }
}
