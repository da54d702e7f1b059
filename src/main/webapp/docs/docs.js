// Calls that are tried out carry the session's cookie and the header that other sites cannot send.
SwaggerUIBundle({
  url: "/openapi",
  dom_id: "#api",
  validatorUrl: null,
  requestInterceptor: (request) => {
    request.headers["X-Tual"] = "1";
    return request;
  },
});
