package io.zonegraph.api.http;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose body is in memory once it has been received. */
final class ReceivedRequest extends HttpServletRequestWrapper {

	private byte[] body = {};

	ReceivedRequest(HttpServletRequest request) {
		super(request);
	}

	void setBody(byte[] body) {
		this.body = body;
	}

	@Override
	public ServletInputStream getInputStream() {
		return new Content(new ByteArrayInputStream(this.body));
	}

	@Override
	public BufferedReader getReader() {
		Charset charset = Optional.ofNullable(getCharacterEncoding())
			.map(Charset::forName)
			.orElse(StandardCharsets.UTF_8);
		return new BufferedReader(new InputStreamReader(getInputStream(), charset));
	}

	/** The bytes of the body, of which none is waited for. */
	private static final class Content extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		Content(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			return this.bytes.read(buffer, offset, length);
		}

		@Override
		public int available() {
			return this.bytes.available();
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new IllegalStateException("The body has been received");
		}

	}

}
