//! `cometctl webhooks listen`: events as they come.

use super::credentials::{self, Basic};
use super::post::Target;
use super::record::Recorder;
use super::told::Told;
use crate::command::Globals;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::signals::interrupted;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use cometchat_webhooks::{Credentials, Delivery, Event, Inbox, Webhook};
use std::collections::HashSet;
use std::net::IpAddr;
use std::path::PathBuf;
use std::pin::pin;
use std::time::{Duration, SystemTime};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};

/// How long requests that are under way may take after Ctrl-C. CometChat waits 2 seconds.
const LAST_REQUESTS: Duration = Duration::from_secs(3);
/// The longest pause before something is forwarded again, in seconds.
const LONGEST_PAUSE: u64 = 60;

pub(super) fn command() -> Command {
    let file = |name: &'static str, value: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .value_parser(value_parser!(PathBuf))
    };
    let command = Command::new("listen")
        .about("Receive events until Ctrl-C: a line for each at a terminal, NDJSON elsewhere")
        .long_about(
            "Receives the events of a webhook until Ctrl-C, at every path. At a terminal each is a line with its trigger, the ids it is \
             about and its moment; elsewhere it is its JSON, one event a line, as it came.\n\n\
             CometChat reaches a public https:// address only: put a tunnel or a proxy in front, and use the user name and password of \
             the webhook's basic authentication. The sandbox reaches it as it is.",
        )
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("PORT")
                .value_parser(value_parser!(u16))
                .default_value("8788")
                .help("The port to listen on; 0 takes a free one"),
        )
        .arg(
            Arg::new("host")
                .long("host")
                .value_name("ADDRESS")
                .value_parser(value_parser!(IpAddr))
                .default_value("127.0.0.1")
                .help("The address to listen on; others reach this machine at 0.0.0.0"),
        );
    credentials::add(command, "The user name that events must come with")
        .arg(
            Arg::new("accept-anyone")
                .long("accept-anyone")
                .action(ArgAction::SetTrue)
                .conflicts_with("user")
                .help("Take events without credentials: whoever reaches the port can make them up"),
        )
        .arg(
            file("inbox", "DIR")
                .help("Keep each event in this folder until it was handled, so that none is lost"),
        )
        .arg(
            Arg::new("forward")
                .long("forward")
                .value_name("URL")
                .requires("inbox")
                .help(
                    "Post each body to this server as well, again and again until it responds 2xx",
                ),
        )
        .arg(
            Arg::new("forward-credentials")
                .long("forward-credentials")
                .action(ArgAction::SetTrue)
                .requires("forward")
                .requires("user")
                .help("Authenticate there with the same user name and password"),
        )
        .arg(
            file("record", "FILE")
                .help("Add each event to this file, for cometctl webhooks replay"),
        )
}

pub(super) fn run(matches: &ArgMatches, globals: &Globals) -> Result<Exit, Failure> {
    if matches.get_one::<String>("user").is_none() && !matches.get_flag("accept-anyone") {
        return Err(Failure::usage(
            "without credentials anyone who reaches the port could make up events",
        )
        .hint("Give --user NAME, or --accept-anyone if that is meant."));
    }
    let basic = credentials::of(matches)?;
    let admitted = match &basic {
        Some(Basic { user, password }) => {
            Credentials::basic(user, password).map_err(|error| Failure::usage(error.to_string()))?
        }
        None => Credentials::accept_anyone(),
    };
    let forward = matches.get_one::<String>("forward");
    let passed_on = basic.filter(|_| matches.get_flag("forward-credentials"));
    let mut handling = Handling {
        told: Told::new(globals)?,
        forward: forward.map(|url| Target::new(url, passed_on)).transpose()?,
        recorder: matches
            .get_one::<PathBuf>("record")
            .map(|path| Recorder::open(path))
            .transpose()?,
        written: HashSet::new(),
    };
    crate::runtime()?.block_on(async {
        let stop = interrupted();
        let webhook = Webhook::new(admitted);
        match matches.get_one::<PathBuf>("inbox") {
            Some(directory) => {
                let inbox = Inbox::open(directory)
                    .map_err(|error| Failure::local(format!("the inbox: {error}")))?;
                let server = Server::start(matches, webhook.deliver_to(&inbox), handling.forward.as_ref()).await?;
                through_inbox(server, stop, &inbox, &mut handling).await?;
                let pending = inbox.status().pending;
                crate::note(&format!(
                    "no longer listening; in {} wait events: {pending}; the same command goes on with them",
                    directory.display()
                ));
            }
            None => {
                let (events, came) = mpsc::channel(64);
                let endpoint = webhook.handle_with(move |event, _| {
                    let events = events.clone();
                    async move {
                        let (done, is_done) = oneshot::channel();
                        let came = Came { at: SystemTime::now(), event, done };
                        events.send(came).await.map_err(|_| "ended")?;
                        // Nothing is taken that was not written.
                        Ok(is_done.await?)
                    }
                });
                let server = Server::start(matches, endpoint, None).await?;
                directly(server, stop, came, &mut handling).await?;
                crate::note(
                    "no longer listening; the same command goes on with what comes then, and with --inbox DIR what came is kept as well",
                );
            }
        }
        Ok(Exit::Done)
    })
}

/// An event that CometChat waits for.
struct Came {
    at: SystemTime,
    event: Event,
    done: oneshot::Sender<()>,
}

/// A server until Ctrl-C.
struct Server {
    serving: tokio::task::JoinHandle<std::io::Result<()>>,
    end: Option<oneshot::Sender<()>>,
}

impl Server {
    async fn start(
        matches: &ArgMatches,
        endpoint: cometchat_webhooks::Endpoint,
        forward: Option<&Target>,
    ) -> Result<Self, Failure> {
        let port = matches.get_one::<u16>("port").copied().unwrap_or_default();
        let host = matches.get_one::<IpAddr>("host").copied();
        let host = host.unwrap_or(std::net::Ipv4Addr::LOCALHOST.into());
        let failed =
            |error| Failure::local(format!("port {port} of {host} cannot be used: {error}"));
        let listener = TcpListener::bind((host, port)).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        if forward.is_some_and(|target| target.is_local_port(address.port())) {
            return Err(Failure::usage(
                "--forward leads back here: each event would come again without end",
            ));
        }
        if matches.get_flag("accept-anyone") && !host.is_loopback() {
            crate::note("anyone who reaches this machine can make up events");
        }
        let (end, ended) = oneshot::channel::<()>();
        let app = axum::Router::new().fallback_service(endpoint.service());
        let serving = axum::serve(listener, app).with_graceful_shutdown(async {
            let _ = ended.await;
        });
        let serving = tokio::spawn(serving.into_future());
        crate::note(&format!("listening at http://{address}/; Ctrl-C ends it"));
        Ok(Self {
            serving,
            end: Some(end),
        })
    }

    /// Takes no more requests, and waits for those under way.
    fn end(&mut self) {
        if let Some(end) = self.end.take() {
            let _ = end.send(());
        }
    }
}

async fn directly(
    mut server: Server,
    stop: impl Future<Output = ()>,
    mut came: mpsc::Receiver<Came>,
    handling: &mut Handling,
) -> Result<(), Failure> {
    let mut stop = pin!(stop);
    let mut late = pin!(tokio::time::sleep(Duration::MAX));
    loop {
        let is_ending = server.end.is_none();
        tokio::select! {
            biased;
            () = &mut stop, if !is_ending => {
                server.end();
                late.set(tokio::time::sleep(LAST_REQUESTS));
            }
            Some(Came { at, event, done }) = came.recv() => {
                handling.write(at, &event)?;
                let _ = done.send(());
            }
            _ = &mut server.serving => return Ok(()),
            () = &mut late, if is_ending => return Ok(()),
        }
    }
}

async fn through_inbox(
    mut server: Server,
    stop: impl Future<Output = ()>,
    inbox: &Inbox,
    handling: &mut Handling,
) -> Result<(), Failure> {
    let mut stop = pin!(stop);
    loop {
        tokio::select! {
            biased;
            () = &mut stop => break,
            delivery = inbox.next() => {
                let Some(delivery) = delivery else { break };
                let delivery = delivery.map_err(|error| of_inbox(&error))?;
                // What is under way is waited for, Ctrl-C or not: nobody would know what came of it.
                handling.handle(delivery).await?;
            }
        }
    }
    server.end();
    let _ = tokio::time::timeout(LAST_REQUESTS, &mut server.serving).await;
    Ok(())
}

fn of_inbox(error: &cometchat_webhooks::InboxError) -> Failure {
    Failure::local(format!("the inbox: {error}"))
}

/// What is done with each event.
struct Handling {
    told: Told,
    recorder: Option<Recorder>,
    forward: Option<Target>,
    /// The numbers of those that were written and are not forwarded yet.
    written: HashSet<u64>,
}

impl Handling {
    fn write(&mut self, at: SystemTime, event: &Event) -> Result<(), Failure> {
        if let Some(recorder) = &mut self.recorder {
            recorder.add(at, event.trigger(), event.envelope().bytes())?;
        }
        self.told.tell(at, event)
    }

    async fn handle(&mut self, delivery: Delivery) -> Result<(), Failure> {
        let number = delivery.number();
        if !self.written.contains(&number) {
            self.write(delivery.received_at(), delivery.event())?;
            self.written.insert(number);
        }
        if let Some(target) = &self.forward {
            let body = delivery.event().envelope().bytes().clone();
            let posted = target.post(body).await;
            if !posted.is_taken() {
                let doublings = delivery.attempt().saturating_sub(1).min(6);
                let seconds = (1_u64 << doublings).min(LONGEST_PAUSE);
                crate::note(&format!(
                    "event {number} is not forwarded: {}; again in {seconds} s",
                    posted.why()
                ));
                let pause = Duration::from_secs(seconds);
                return delivery
                    .retry_after(pause)
                    .map_err(|error| of_inbox(&error));
            }
        }
        self.written.remove(&number);
        delivery.done().map_err(|error| of_inbox(&error))
    }
}
