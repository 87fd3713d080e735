//! The accept loop, on a thread and a runtime of its own.
//!
//! Of its own, because a test may pause its runtime's clock or block its only thread: neither may stop the sandbox from
//! answering, or make its time-outs expire.

use std::convert::Infallible;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use hyper::Request;
use hyper::body::Incoming;
use hyper::header::ORIGIN;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::apply_fault::ConnectionFault;
use super::connection::{ConnectionControl, Socket};
use super::handlers;
use super::router::router;
use crate::app::App;
use crate::log::log;
use crate::webhooks;

/// How long requests that are being answered may take to finish once the server is told to stop.
const GRACE: Duration = Duration::from_millis(500);

/// How long what was sent before a reset gets to arrive: a reset may throw away what is still under way.
const RESET_DELAY: Duration = Duration::from_millis(20);

/// A running server. Dropping it stops it.
pub(crate) struct Server {
    address: SocketAddr,
    stop: Stop,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Binds to the address and starts to serve.
    pub(crate) fn start(app: Arc<App>, address: SocketAddr) -> io::Result<Self> {
        let listener =
            TcpListener::bind(address).map_err(|error| cannot_listen(address, &error))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = runtime(app.settings.worker_threads)?;
        let (stop, stopped) = Stop::new();
        let thread = std::thread::Builder::new()
            .name("cometchat-sandbox".to_owned())
            .spawn(move || {
                runtime.block_on(async move {
                    match tokio::net::TcpListener::from_std(listener) {
                        Ok(listener) => serve(app, listener, stopped).await,
                        Err(error) => log(|| tracing::error!(%error, "the sandbox cannot listen")),
                    }
                });
            })?;
        Ok(Self {
            address,
            stop,
            thread: Some(thread),
        })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Server {
    /// Answers nothing more, and waits until everything has come to an end.
    pub(crate) fn stop(&mut self) {
        self.stop.now();
        if let Some(thread) = self.thread.take() {
            // An error means that the thread panicked; there is nothing left to stop then.
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The system's error with its cause and a way out.
fn cannot_listen(address: SocketAddr, error: &io::Error) -> io::Error {
    let (ip, port) = (address.ip(), address.port());
    let way_out = match error.kind() {
        io::ErrorKind::AddrInUse => format!(
            "port {port} is taken, perhaps by another sandbox; end that program, or choose another port (--port; 0 picks a free \
             one)"
        ),
        io::ErrorKind::PermissionDenied => format!(
            "this account may not use port {port}; choose one of 1024 or above (--port; 0 picks a free one)"
        ),
        io::ErrorKind::AddrNotAvailable => {
            format!(
                "this machine has no address {ip}; choose one that it has (--bind), such as 127.0.0.1"
            )
        }
        _ => error.to_string(),
    };
    io::Error::new(
        error.kind(),
        format!("cannot listen on {address}: {way_out}"),
    )
}

/// One thread needs no others to hand its work to.
fn runtime(worker_threads: usize) -> io::Result<Runtime> {
    let mut builder = match worker_threads {
        1 => Builder::new_current_thread(),
        _ => Builder::new_multi_thread(),
    };
    builder.worker_threads(worker_threads).enable_all().build()
}

/// Tells the server to stop.
struct Stop(watch::Sender<bool>);

/// Learns that the server is to stop.
#[derive(Clone)]
struct Stopped(watch::Receiver<bool>);

impl Stop {
    fn new() -> (Self, Stopped) {
        let (sender, receiver) = watch::channel(false);
        (Self(sender), Stopped(receiver))
    }

    fn now(&self) {
        self.0.send_replace(true);
    }
}

impl Stopped {
    async fn wait(&mut self) {
        // An error means that the server is gone, which is to say the same.
        let _ = self.0.wait_for(|stopped| *stopped).await;
    }
}

async fn serve(app: Arc<App>, listener: tokio::net::TcpListener, mut stopped: Stopped) {
    let router = router(&app);
    let webhooks = tokio::spawn(webhooks::run(Arc::clone(&app)));
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let app = Arc::clone(&app);
                    connections.spawn(serve_connection(stream, app, router.clone(), stopped.clone()));
                }
                Err(error) => {
                    // Out of file descriptors, most likely: give others time to close theirs.
                    log(|| tracing::warn!(%error, "a connection was not accepted"));
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
            },
            Some(_) = connections.join_next() => {}
            () = stopped.wait() => break,
        }
    }
    drop(listener);
    webhooks.abort();
    let finish = async { while connections.join_next().await.is_some() {} };
    // What is not finished by then is dropped with the runtime.
    let _ = tokio::time::timeout(GRACE, finish).await;
}

/// Serves the requests of one connection, one after the other.
async fn serve_connection(stream: TcpStream, app: Arc<App>, router: Router, mut stopped: Stopped) {
    let control = Arc::new(ConnectionControl::default());
    let socket = Socket::new(stream, Arc::clone(&control));
    let router = TowerToHyperService::new(router);
    let service =
        service_fn(|request: Request<Incoming>| answer(admit(&app, &router, request), &control));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(app.settings.read_timeout)
        // The machine's date has no place in responses that tell the sandbox's time.
        .auto_date_header(false)
        .serve_connection(TokioIo::new(socket), service);
    let mut connection = std::pin::pin!(connection);
    let result = tokio::select! {
        result = connection.as_mut() => result,
        () = control.cut() => return,
        () = stopped.wait() => {
            if control.is_stuck() {
                return;
            }
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = result {
        log(|| tracing::debug!(%error, "a connection ended early"));
    }
}

/// Hands a request to the router, unless it may come from a web page that is not allowed.
async fn admit(
    app: &App,
    router: &TowerToHyperService<Router>,
    request: Request<Incoming>,
) -> Result<Response, Infallible> {
    let access = &app.settings.access;
    let (head, body) = request.into_parts();
    if let Err(error) = access.check(&head) {
        let request = Request::from_parts(head, Body::new(body));
        return Ok(handlers::refuse(app, request, &error).await);
    }
    #[cfg(feature = "inspector")]
    if let Err(error) = crate::inspector::check(app, &head) {
        let request = Request::from_parts(head, Body::new(body));
        return Ok(handlers::refuse(app, request, &error).await);
    }
    if let Some(response) = access.preflight(&head) {
        return Ok(response);
    }
    let origin = head.headers.get(ORIGIN).cloned();
    let mut response = router.call(Request::from_parts(head, body)).await?;
    access.share(origin.as_ref(), &mut response);
    Ok(response)
}

/// Waits for the response to a request, and does to the connection what a fault asks for.
async fn answer<E>(
    response: impl Future<Output = Result<Response, E>>,
    control: &Arc<ConnectionControl>,
) -> Result<Response, E> {
    if control.is_silent() {
        control.mark_stuck();
        return std::future::pending().await;
    }
    let response = response.await?;
    match response.extensions().get::<ConnectionFault>() {
        None => return Ok(response),
        Some(ConnectionFault::Unfinished) => {
            control.mark_stuck();
            return Ok(response);
        }
        Some(ConnectionFault::ResetLater(sent)) => {
            control.mark_stuck();
            let (sent, control) = (Arc::clone(sent), Arc::clone(control));
            tokio::spawn(async move {
                sent.notified().await;
                tokio::time::sleep(RESET_DELAY).await;
                control.reset();
            });
            return Ok(response);
        }
        Some(ConnectionFault::Silence) => {
            control.silence();
            return Ok(response);
        }
        Some(ConnectionFault::Stall) => control.mark_stuck(),
        Some(ConnectionFault::Reset) => control.reset(),
    }
    // What ends this wait is the end of the connection.
    std::future::pending().await
}
