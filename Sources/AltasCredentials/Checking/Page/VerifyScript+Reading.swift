internal import AltasText

extension VerifyScript {
    /// Finds the signed texts in whatever file there is.
    static let reading: HTML = #"""
        const most = 4_000_000;

        /** A file that is no certificate that can be read: which sentence says so, and its value. */
        class Unreadable extends Error {
          constructor(reason, value = "") { super(reason); this.value = value; }
        }

        /** The bytes as text, one character for each. */
        function latin1(bytes) {
          let text = "";
          for (let at = 0; at < bytes.length; at += 8192)
            text += String.fromCharCode(...bytes.subarray(at, at + 8192));
          return text;
        }

        const utf8 = bytes => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        const number = (bytes, at, size) =>
          bytes.subarray(at, at + size).reduce((sum, byte, place) => sum + byte * 256 ** place, 0);

        async function inflate(bytes, format) {
          const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format));
          const reader = stream.getReader();
          const pieces = [];
          for (let size = 0; ;) {
            const { done, value } = await reader.read();
            if (done) break;
            size += value.length;
            if (size > most) { await reader.cancel(); throw new Unreadable("tooMuchInside"); }
            pieces.push(value);
          }
          return new Uint8Array(await new Blob(pieces).arrayBuffer());
        }

        function kindOf(bytes) {
          const head = latin1(bytes.subarray(0, 8));
          if (head.startsWith("%PDF-")) return "PDF";
          if (head === "\x89PNG\r\n\x1a\n") return "PNG";
          if (head.startsWith("PK\x03\x04")) return "ZIP";
          const text = latin1(bytes.subarray(0, 1000)).trim();
          if (text.startsWith("{")) return "JSON";
          if (/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+(\.|$)/.test(text)) return "JWT";
          if (/^https?:\/\/[^\s<]+#/.test(text)) return "QR";
          if (/<svg[\s>]/.test(text)) return "SVG";
          throw new Unreadable("unknownKind");
        }

        /** What is in a file: signed texts and key documents, and the files around them. */
        async function contents(bytes, depth = 0) {
          if (bytes.length === 0) throw new Unreadable("empty");
          if (bytes.length > most) throw new Unreadable("tooLarge");
          const kind = kindOf(bytes);
          try {
            return await readers[kind](bytes, depth);
          } catch (problem) {
            if (problem instanceof Unreadable) throw problem;
            throw new Unreadable("damaged", kind);
          }
        }

        const found = (texts = [], keys = [], files = []) => ({ texts, keys, files });

        function joined(parts) {
          return found(...["texts", "keys", "files"].map(name => parts.flatMap(part => part[name])));
        }

        /** A badge: the text in it, and the file around it. */
        function badge(kind, bytes, texts) {
          if (texts.length === 0) throw new Unreadable("nothingInside", kind);
          if (texts.length > 1) throw new Unreadable("damaged", kind);
          const text = texts[0].trim();
          return found([{ kind: text.startsWith("{") ? "JSON" : "JWT", text }], [], [{ kind, bytes }]);
        }

        const readers = {
          JSON(bytes) {
            const text = utf8(bytes).trim();
            const object = JSON.parse(text);
            if (Array.isArray(object.verificationMethod)) return found([], [object]);
            return found([{ kind: "JSON", text }]);
          },
          JWT: bytes => found([{ kind: "JWT", text: utf8(bytes).trim() }]),
          QR(bytes) {
            const [address, text] = utf8(bytes).trim().split("#");
            return found([{ kind: "JWT", text, address }]);
          },
          SVG(bytes) {
            const elements = utf8(bytes).split("<openbadges:credential").slice(1);
            return badge("SVG", bytes, elements.map(element => {
              const token = /^\s+verify="([^"]+)"\s*(\/>|>\s*<\/openbadges:credential>)/.exec(element);
              return token ? token[1] : "{";
            }));
          },
          PNG(bytes) {
            const texts = [];
            let at = 8;
            for (let type = ""; type !== "IEND";) {
              const size = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0);
              type = latin1(bytes.subarray(at + 4, at + 8));
              const body = bytes.subarray(at + 8, at + 8 + size);
              const sum = new DataView(bytes.buffer, bytes.byteOffset + at + 8 + size, 4).getUint32(0);
              if (sum !== crc(bytes.subarray(at + 4, at + 8 + size))) throw new Error(type);
              if (type === "iTXt" && latin1(body.subarray(0, 20)) === "openbadgecredential\0")
                texts.push(utf8(body.subarray(24)));
              at += 12 + size;
            }
            if (at !== bytes.length) throw new Error("more");
            return badge("PNG", bytes, texts);
          },
          async PDF(bytes, depth) {
            const text = latin1(bytes);
            const parts = [];
            for (let at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
              if (text.slice(at - 3, at) === "end") continue;
              const head = text.slice(text.lastIndexOf(" obj", at), at);
              const size = /\/Length\s+(\d+)(?!\d*\s+\d+\s+R)/.exec(head);
              if (!/\/Type\s*\/EmbeddedFile/.test(head) || !size) continue;
              const start = at + (text.slice(at + 6, at + 8) === "\r\n" ? 8 : 7);
              const packed = bytes.subarray(start, start + Number(size[1]));
              const file = /\/FlateDecode/.test(head) ? await inflate(packed, "deflate") : packed;
              if (parts.length === 16) throw new Unreadable("tooMuchInside");
              parts.push(await contents(file, depth + 2));
            }
            if (parts.length === 0) throw new Unreadable("nothingInside", "PDF");
            return joined([...parts, found([], [], [{ kind: "PDF", bytes }])]);
          },
          async ZIP(bytes, depth) {
            if (depth > 0) throw new Unreadable("tooMuchInside");
            const end = zipEnd(bytes);
            const count = number(bytes, end + 10, 2);
            const parts = [];
            for (let left = count, at = number(bytes, end + 16, 4); left > 0; left -= 1) {
              if (latin1(bytes.subarray(at, at + 4)) !== "PK\x01\x02") throw new Error("entry");
              const file = await zipEntry(bytes, at);
              if (file) parts.push(await contents(file, depth + 1));
              at += 46 + [28, 30, 32].reduce((sum, place) => sum + number(bytes, at + place, 2), 0);
              if (parts.length > 16) throw new Unreadable("tooMuchInside");
            }
            return joined([...parts, found([], [], [{ kind: "ZIP", bytes }])]);
          },
        };

        /** Where the end of the central directory is: the record whose comment reaches the file's end. */
        function zipEnd(bytes) {
          for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 66_000); at -= 1)
            if (number(bytes, at, 4) === 0x06054b50 && number(bytes, at + 20, 2) === bytes.length - at - 22)
              return at;
          throw new Error("end");
        }

        /** A file out of an archive; null for one that holds no certificate, by its name. */
        async function zipEntry(bytes, at) {
          const name = utf8(bytes.subarray(at + 46, at + 46 + number(bytes, at + 28, 2)));
          if (!/\.(json|jwt|svg|png|pdf)$/i.test(name)) return null;
          const place = number(bytes, at + 42, 4);
          const start = place + 30 + number(bytes, place + 26, 2) + number(bytes, place + 28, 2);
          const packed = bytes.subarray(start, start + number(bytes, at + 20, 4));
          const method = number(bytes, at + 10, 2);
          const file = method === 8 ? await inflate(packed, "deflate-raw") : packed;
          const isWhole = method === 8 || method === 0;
          if (!isWhole || crc(file) !== number(bytes, at + 16, 4)) throw new Error(name);
          return file;
        }

        /** CRC-32, as PNG and ZIP have it. */
        function crc(bytes) {
          let sum = ~0;
          for (const byte of bytes) {
            sum ^= byte;
            for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
          }
          return ~sum >>> 0;
        }
        """#
}
